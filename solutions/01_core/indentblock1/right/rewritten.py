def alarm(temperatures: list[float]) -> str:
    if any(temperature > 35 for temperature in temperatures):
        return "too hot"
    return "fine"


def frost_nights(temperatures: list[float]) -> int:
    return len([t for t in temperatures if t < 0])


def litres(moisture: float, hour: int) -> int:
    if moisture >= 30:
        return 0
    return 5 if hour >= 18 else 3


def all_litres(moistures: list[float], hour: int) -> int:
    return sum(litres(moisture, hour) for moisture in moistures)
