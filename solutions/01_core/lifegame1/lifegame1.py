"""A game that plays itself."""

from terminal import show

HEIGHT = 22  # the part of the world that is shown
WIDTH = 36


def read_world(path):
    """Return the set of living cells of a drawing in a file: each # is one of them."""
    world = set()
    with open(path, encoding="utf-8") as file:
        for row, line in enumerate(file):
            for column, character in enumerate(line):
                if character == "#":
                    world.add((row, column))
    return world


def neighbours(cell):
    """Return the eight places around a cell, in any order."""
    row, column = cell
    places = []
    for r in [row - 1, row, row + 1]:
        for c in [column - 1, column, column + 1]:
            if (r, c) != cell:
                places.append((r, c))
    return places


def next_generation(world):
    """Return the next generation, a new set. The world that is handed in stays as it is."""
    candidates = set(world)
    for cell in world:
        candidates.update(neighbours(cell))

    after = set()
    for cell in candidates:
        count = sum(place in world for place in neighbours(cell))
        if count == 3 or (count == 2 and cell in world):
            after.add(cell)
    return after


def picture(world, height, width):
    """Return a picture of rows 0 to height - 1 and columns 0 to width - 1, as one text.

    A line for each row; ██ for a living cell, two spaces for a dead one.

    >>> picture({(0, 0), (1, 1), (1, 9)}, 2, 2)
    '██  \\n  ██'
    """
    lines = []
    for row in range(height):
        squares = ["██" if (row, column) in world else "  " for column in range(width)]
        lines.append("".join(squares))
    return "\n".join(lines)


name = input("Which pattern? ")
generations = int(input("How many generations? "))
world = read_world(f"{name}.txt")
show(picture(world, HEIGHT, WIDTH))
for number in range(generations):
    world = next_generation(world)
    show(picture(world, HEIGHT, WIDTH))
print(f"Generation {generations}: {len(world)} living cells")


# Why this way
#
# A set of living cells has no edge, and it costs only as much as there is life. A list of
# lists would need a size, and care at its four sides. The next generation goes into a set of
# its own: if you write into the world while you count, it's another game. `cell in world` is a
# look-up in a set, as quick with a million cells as with five. Only living cells and their
# neighbours are asked, since all others have no living neighbour and stay dead.
