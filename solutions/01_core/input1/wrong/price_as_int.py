# expect: 12.60
diameter = int(input("Diameter in cm? "))
price = int(input("Price in euros? "))
people = int(input("How many people? "))

radius = diameter / 2
share = round(3.14159 * radius * radius / people)
price_each = price / people

print(f"Each of the {people} gets {share} square cm for {price_each:.2f} euros.")
