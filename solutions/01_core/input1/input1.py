"""Is the big pizza a bargain?"""

diameter = float(input("Diameter in cm? "))
price = float(input("Price in euros? "))
people = int(input("How many people? "))

radius = diameter / 2
share = round(3.14159 * radius * radius / people)
price_each = price / people

print(f"Each of the {people} gets {share} square cm for {price_each:.2f} euros.")


# Why this way
#
# Text becomes a number at the door, in the line that asks. The rest of the program
# can then calculate without a second thought. People are counted, so they get int:
# with float the sentence would say "Each of the 4.0". The share is rounded last,
# because a rounded area or radius would carry its error along.
