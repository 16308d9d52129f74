# expect: Each of the 4 gets 254
diameter = float(input("Diameter in cm? "))
price = float(input("Price in euros? "))
people = float(input("How many people? "))

radius = diameter / 2
share = round(3.14159 * radius * radius / people)
price_each = price / people

print(f"Each of the {people} gets {share} square cm for {price_each:.2f} euros.")
