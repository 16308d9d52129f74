text = input("Diameter in cm? ")
diameter = float(text)
text = input("Price in euros? ")
price = float(text)
text = input("How many people? ")
people = int(text)

area = 3.14159 * (diameter / 2) ** 2
print(f"Each of the {people} gets {round(area / people)} square cm for {price / people:.2f} euros.")
