# expect: a product of numbers, not a repeated text
people = input("How many people? ")
price = input("What does a litre of milk cost? ")

print("Pancakes for " + people)
print("Flour:", people * 60, "g")
print("Eggs:", int(people) + 1)
print("Milk costs:", int(people) * float(price) / 5)
