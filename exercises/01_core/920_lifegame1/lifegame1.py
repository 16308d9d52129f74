"""A game that plays itself.

You draw a few cells on squared paper. From then on nobody plays: you only watch. There are
three rules. John Conway found them with a Go board and a lot of patience, and in 1970 the
world began to play:

    a living cell with two or three living neighbours lives on
    a dead cell with exactly three living neighbours comes to life
    all other cells are dead in the next generation

Every cell has eight neighbours: beside it, above, below and at its corners. All cells change
at the same moment, so count in the old generation only.

The world has no edge. That's why `world` is the set of all living cells, and nothing else.
A cell is (row, column); negative numbers are places like any other.

Write the three functions. Then run `python3 lifegame1.py` (on Windows `py lifegame1.py`) in
this folder, and answer `glider` and 60. When it flies, call somebody over, and show them
`flower`, `hello` and, with 300 generations, `gun`.
"""

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
    # TODO
    return [(row, column + 1)]


def next_generation(world):
    """Return the next generation, a new set. The world that is handed in stays as it is."""
    # TODO: which cells can be alive in the next generation at all?
    return world


def picture(world, height, width):
    """Return a picture of rows 0 to height - 1 and columns 0 to width - 1, as one text.

    A line for each row; ██ for a living cell, two spaces for a dead one.

    >>> picture({(0, 0), (1, 1), (1, 9)}, 2, 2)
    '██  \\n  ██'
    """
    # TODO
    return f"{len(world)} cells that nobody can see"


name = input("Which pattern? ")
generations = int(input("How many generations? "))
world = read_world(f"{name}.txt")
show(picture(world, HEIGHT, WIDTH))
for number in range(generations):
    world = next_generation(world)
    show(picture(world, HEIGHT, WIDTH))
print(f"Generation {generations}: {len(world)} living cells")
