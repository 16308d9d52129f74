# expect: Each of the 4 gets 254 square cm
diameter = float(input("Diameter in cm? "))
price = float(input("Price in euros? "))
people = int(input("How many people? "))

share = round(3.14159 * diameter * diameter / people)
price_each = price / people

print(f"Each of the {people} gets {share} square cm for {price_each:.2f} euros.")
