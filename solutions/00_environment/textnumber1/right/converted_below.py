people = input("How many people? ")
price = input("What does a litre of milk cost? ")

people = int(people)
price = float(price)
print(f"Pancakes for {people}")
print(f"Flour: {60 * people} g")
print("Eggs: " + str(1 + people))
print("Milk costs:", people * price / 5)
