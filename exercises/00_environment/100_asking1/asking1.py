"""A program that asks.

input() waits for a line from the keyboard and gives it back as text:

    town = input()
    print(f"The next train to {town} leaves from platform 2")

It is text even when somebody types 3. To calculate with it, make a number of it
first: int(input()).

A program that reads its values when it runs serves every customer without being
changed. To try this one yourself, open a terminal in its folder, type

    python asking1.py

and then a name and a number, each with Enter. The check does the same, with
several customers. Do not put a question between the brackets of input: it would
be printed as well, and here only the one sentence should be.

A ticket machine reads a name and, on the next line, a number of tickets. A
ticket costs 4. It prints one sentence, such as `Mira, 3 tickets cost 12`.
"""

# TODO: read the name and the number of tickets.
name = "nobody"
tickets = 0

# TODO: complete the sentence.
print(f"{name}, tickets cost")
