"""The goat takes the bus."""

name = input("Your name? ")
animal = input("An animal? ")
town = input("A town? ")
answer = input("What does a bus ticket cost? ")
price = float(answer)

half = price / 2
lunch = price + half

print(f"{name}'s {animal} came to {town} by bus.")
print(f"{name} paid {price:.2f} euros, and {half:.2f} for the {animal}.")
print(f"Halfway to {town} the {animal} ate both tickets.")
print(f"So {name}'s {animal} has had a lunch worth {lunch:.2f} euros!")


# Why this way
#
# round(37.5, 2) is the number 37.5, and a number forgets its last zero. Only a
# format such as :.2f keeps it. The brackets may hold a calculation too, as in
# {price + half:.2f}; a name says what the number means, so the sentence can be read
# aloud. f-strings came with Python 3.6 at the end of 2016; in older programs you will
# meet str.format() and % in their place.
