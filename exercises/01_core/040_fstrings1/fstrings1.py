"""The goat takes the bus.

    print("Dear", name, ", you owe me", price, "euros.")

    Dear Amara , you owe me 12.5 euros.

Two things look wrong: the space in front of the comma, and money with one
decimal. An f-string gets both right. Put an `f` before the opening quote, and a
name in curly brackets is replaced by its value:

    print(f"Dear {name}, you owe me {price:.2f} euros.")

    Dear Amara, you owe me 12.50 euros.

`:.2f` means two digits after the point.

Your program asks for three words and a price, and tells a story with them. Then
let a friend type. Run it with `python3 fstrings1.py` (on Windows
`py fstrings1.py`). For Amara, goat, Lagos and 37.5 the story is:

    Amara's goat came to Lagos by bus.
    Amara paid 37.50 euros, and 18.75 for the goat.
    Halfway to Lagos the goat ate both tickets.
    So Amara's goat has had a lunch worth 56.25 euros!

Animals travel at half price. Write the four lines as f-strings.
"""

name = input("Your name? ")
animal = input("An animal? ")
town = input("A town? ")
answer = input("What does a bus ticket cost? ")
price = float(answer)

half = price / 2

# TODO: turn these two into f-strings, and write the other two.
print(name, "'s", animal, "came to", town, "by bus.")
print(name, "paid", price, "euros, and", half, "for the", animal, ".")
