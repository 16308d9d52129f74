"""Is the big pizza a bargain?

Deniz and three friends want the pizza of 36 cm for 12.60 euros. How much does each
of them get, and what does it cost? The waiter is on his way.

`input` always gives you text, even for digits. You can turn it into a number in the
same line:

    days = int(input("Days? "))
    weight = float(input("Weight? "))

Read that from the inside out: `input` gets the text, then `int` makes a number of
it. Use `int` for what you count, `float` for what you measure or pay. `int("12.60")`
stops with a ValueError.

Write a program that asks three questions and answers with one sentence:

    Diameter in cm? 36
    Price in euros? 12.60
    How many people? 4
    Each of the 4 gets 254 square cm for 3.15 euros.

The area of a pizza is 3.14159 times the radius times the radius, and the radius is
half the diameter. Round each share with `round`, at the very end.

Run it: `python3 input1.py` (on Windows `py input1.py`).
"""

# TODO: ask the three questions, each in one line. This one still gives text.
diameter = input("Diameter in cm? ")

# TODO: calculate one share and its price.

# TODO: print the sentence.
print("Each of the 4 gets a lot.")
