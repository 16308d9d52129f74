MARS_YEAR: int = 687


def birthdays(age: float) -> int:
    return int(age * 365 / MARS_YEAR)


def on_scales(weight: float) -> float:
    return 0.38 * weight


age = float(input("How old are you? "))
weight = float(input("What do you weigh in kg? "))
print(f"On Mars you have had {birthdays(age)} birthdays.")
print(f"Scales there show {on_scales(weight):.2f} kg.")
