"""A program that asks.

input() waits for a line from the keyboard and gives it back, always as text:

    town = input()
    print(f"The next train to {town} leaves from platform 2")

To calculate with it, make a number of it first: int(input()). A program that
reads its values when it runs serves every customer without being changed. To
try yours, open a terminal in its folder, type  python asking1.py  and then a
name and a number, each with Enter. The check does the same.

A ticket machine reads a name and, on the next line, a number of tickets, at 4
each. It prints one sentence, such as `Mira, 3 tickets cost 12`, and nothing
else: a question between the brackets of input would be printed as well.
"""

# TODO: read the name and the number of tickets.
name = "nobody"
tickets = 0

# TODO: complete the sentence.
print(f"{name}, tickets cost")
