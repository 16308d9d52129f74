# expect: a sum of numbers, not two texts joined
people = input("How many people? ")
price = input("What does a litre of milk cost? ")

print("Pancakes for " + people)
print("Flour:", int(people) * 60, "g")
print("Eggs:", people + str(1))
print("Milk costs:", int(people) * float(price) / 5)
