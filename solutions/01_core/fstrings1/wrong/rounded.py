# expect: Amara paid 37.50 euros
name = input("Your name? ")
animal = input("An animal? ")
town = input("A town? ")
answer = input("What does a bus ticket cost? ")
price = float(answer)

half = round(price / 2, 2)
lunch = round(price + half, 2)

print(f"{name}'s {animal} came to {town} by bus.")
print(f"{name} paid {round(price, 2)} euros, and {half} for the {animal}.")
print(f"Halfway to {town} the {animal} ate both tickets.")
print(f"So {name}'s {animal} has had a lunch worth {lunch} euros!")
