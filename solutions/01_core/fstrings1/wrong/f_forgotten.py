# expect: {town}
name = input("Your name? ")
animal = input("An animal? ")
town = input("A town? ")
answer = input("What does a bus ticket cost? ")
price = float(answer)

half = price / 2
lunch = price + half

print(f"{name}'s {animal} came to {town} by bus.")
print(f"{name} paid {price:.2f} euros, and {half:.2f} for the {animal}.")
print("Halfway to {town} the {animal} ate both tickets.")
print(f"So {name}'s {animal} has had a lunch worth {lunch:.2f} euros!")
