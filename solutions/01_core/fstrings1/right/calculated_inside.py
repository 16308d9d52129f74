name = input("Your name? ")
animal = input("An animal? ")
town = input("A town? ")
price = float(input("What does a bus ticket cost? "))

print(f"{name}'s {animal} came to {town} by bus.")
print(f"{name} paid {price:.2f} euros, and {price / 2:.2f} for the {animal}.")
print(f"Halfway to {town} the {animal} ate both tickets.")
print(f"So {name}'s {animal} has had a lunch worth {price * 1.5:.2f} euros!")
