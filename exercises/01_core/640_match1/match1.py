"""A pen that takes orders.

Iker's little sister can't write programs yet, but she can give orders:

    Order? right 4
    Order? down 2
    Order? show
    #####
        #
        #

He splits each line into words, and then he needs `match`. It compares a value with
patterns, from top to bottom, and runs the first case that fits:

    >>> def answer(words):
    ...     match words:
    ...         case ["open", "door" | "window" as thing]:
    ...             return f"The {thing} is open."
    ...         case ["open", thing]:
    ...             return f"I can't open a {thing}."
    ...         case _:
    ...             return "What?"
    >>> answer(["open", "letter"])
    "I can't open a letter."

A text in a pattern is compared. A bare name, such as `thing`, fits anything and keeps it.
`|` means or, `as` keeps what was found, and `_` fits the rest. The number of words
must be right, too.

Teach the pen the orders below. Run it with `python3 match1.py` (on Windows
`py match1.py`) and draw her a house.
"""

WAYS = {"up": (-1, 0), "down": (1, 0), "left": (0, -1), "right": (0, 1)}


def walk(picture, place, way, steps, sign):
    """Draw with this sign from place to the square this many steps away; return that square."""
    row, column = place
    down, right = WAYS[way]
    for count in range(steps + 1):
        place = (row + count * down, column + count * right)
        if sign != "":
            picture[place] = sign
    return place


def show(picture):
    """Print the picture."""
    if not picture:
        print("(an empty sheet)")
        return
    columns = {column for row, column in picture}
    rows = {row for row, column in picture}
    for row in range(min(rows), max(rows) + 1):
        line = ""
        for column in range(min(columns), max(columns) + 1):
            line += picture.get((row, column), " ")
        print(line.rstrip())


picture = {}
place = (0, 0)
pen = "#"

# The orders:
#
#   right 4      draw 4 steps to the right, and the same with left, up and down
#                (the number is always a whole number)
#   right        draw 1 step; the same with left, up and down
#   pen @        from now on draw with @, or with any other sign
#   pen off      from now on draw nothing, until the next pen
#   home         jump to (0, 0) without drawing
#   show         print the picture
#   quit         end the program
#
# For everything else print: I can't do that.

while True:
    match input("Order? ").split():
        case ["quit"]:
            break
        case ["show"]:
            show(picture)
        case ["right", steps]:
            place = walk(picture, place, "right", int(steps), pen)
        # TODO: the other orders. Does it matter which case comes first?
