import math


def area(diameter: float) -> float:
    return math.pi * diameter**2 / 4


def ask(question: str) -> float:
    return float(input(question))


diameter = ask("Diameter in cm? ")
price = ask("Price in euros? ")
people = int(ask("How many people? "))
print(
    f"Each of the {people} gets {area(diameter) / people:.0f} square cm "
    f"for {price / people:.2f} euros."
)
