"""A program is a list of lines.

Everything between these triple quotes is text for you. Python passes over it;
the program begins below. A Python program is a file of lines, run from top to
bottom. This line puts the words between the quotes on the screen:

    print("Tea and cakes")

A line that begins with # is a comment: people read it, Python skips it. A # in
front of a line of code is the quickest way to switch that line off for a
while.

The sign of a bookshop should have two lines, but the second is switched off.
Switch it on, then save the file. A line of the program starts at the left
edge: leave no space in front of it, or Python stops with an IndentationError.
"""

print("Linden Street Books")
# TODO: switch the next line on.
# print("Open today until six")
