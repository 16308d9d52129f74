waves = float(input("Waves in metres? "))
thunder = input("Thunder (yes or no)? ")

if thunder == "yes":
    flag = "BLACK: thunder, everybody out"
elif waves >= 2.5:
    flag = "BLACK: the beach is closed"
elif waves >= 1.25:
    flag = "RED: nobody swims"
elif waves >= 0.5:
    flag = "YELLOW: stay close to the shore"
else:
    flag = "GREEN: enjoy the water"
print(flag)
