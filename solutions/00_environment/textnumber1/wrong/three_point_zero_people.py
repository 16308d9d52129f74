# expect: Pancakes for 3.0
people = float(input("How many people? "))
price = float(input("What does a litre of milk cost? "))

print("Pancakes for " + str(people))
print("Flour:", people * 60, "g")
print("Eggs:", people + 1)
print("Milk costs:", people * price / 5)
