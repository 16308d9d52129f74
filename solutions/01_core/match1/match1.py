"""A pen that takes orders."""

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

while True:
    match input("Order? ").split():
        case ["quit"]:
            break
        case ["show"]:
            show(picture)
        case ["home"]:
            place = (0, 0)
        case ["pen", "off"]:
            pen = ""
        case ["pen", sign]:
            pen = sign
        case [("up" | "down" | "left" | "right") as way]:
            place = walk(picture, place, way, 1, pen)
        case [("up" | "down" | "left" | "right") as way, steps]:
            place = walk(picture, place, way, int(steps), pen)
        case _:
            print("I can't do that.")


# Why this way
#
# With `if`, each order would need a question about the number of words and one about
# every word; a pattern asks both at once and hands over the rest. `["pen", "off"]` comes
# before `["pen", sign]`, or it would never be reached. `break` inside a case leaves the
# loop. To choose among single values, `if` or a dict is often just as good.
