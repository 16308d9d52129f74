def flag(waves: float, thunder: bool) -> str:
    if thunder:
        return "BLACK: thunder, everybody out"
    if waves < 0.5:
        return "GREEN: enjoy the water"
    if 0.5 <= waves < 1.25:
        return "YELLOW: stay close to the shore"
    if waves >= 1.25 and waves < 2.5:
        return "RED: nobody swims"
    return "BLACK: the beach is closed"


waves = float(input("Waves in metres? "))
print(flag(waves, input("Thunder (yes or no)? ") == "yes"))
