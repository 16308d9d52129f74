"""A maze for a friend.

Type a maze into a text file, hand your computer to a friend, and watch them get lost:

    ██████████████████
    ██░░░░██        ██
    ██  ░░()██  ██  ██
    ██              []
    ██████████████████

hedge.txt, castle.txt and heart.txt, beside this file, are three mazes to begin with. In them
`#` is a wall, a space is a path, S is the start and E the exit. There is a wall all round.

A maze has rows, and every row has squares. That takes a loop inside a loop: for each row,
the inner loop goes through all its squares.

    >>> for row in ["ab", "cd"]:
    ...     for square in row:
    ...         print(square)
    a
    b
    c
    d

Three functions are missing; the game itself, at the end, is finished. Play it in a terminal,
in this folder: `python3 maze1.py` (on Windows `py maze1.py`). Its first question wants an
answer such as hedge. You may type several keys at once, for example ddss.
"""


def read_maze(path):
    """Return the rows of the maze in this file, a list of texts without line breaks."""
    # TODO: as with the log book.
    return ["###", "#S#", "###"]


def find(maze, wanted):
    """Return the row and the column of a square such as "S"; both are counted from 0."""
    for row in range(len(maze)):
        for column in range(len(maze[row])):
            if maze[row][column] == wanted:
                return row, column


def draw(maze, place, trail):
    """Print the maze, a line for each row and two characters for each square.

    `place` is (row, column) of the player, `trail` a list of the places already visited.

    ()  the player          ░░  a square on the trail
    ██  a wall              []  the exit
    and two spaces for every other square
    """
    for row in range(len(maze)):
        line = ""
        # TODO: an inner loop that adds two characters to line for each square.
        print(line)


def step(maze, place, key):
    """Return the place (row, column) to which this key leads.

    w is one row up, s one row down, a one column to the left, d one column to the right.
    If there is a wall in the way, or for any other key, the player stays at `place`.
    """
    row, column = place
    # TODO
    return row, column


name = input("Which maze? ")
maze = read_maze(f"{name}.txt")
place = find(maze, "S")
end = find(maze, "E")
trail = []
draw(maze, place, trail)

while place != end:
    keys = input("Where to (w a s d, q to give up)? ")
    if keys == "q":
        break
    for key in keys:
        new_place = step(maze, place, key)
        if new_place == place:
            print("Bump!")
        else:
            trail.append(place)
            place = new_place
        if place == end:
            break
    draw(maze, place, trail)

if place == end:
    steps = len(trail)
    print(f"You're out! It took you {steps} steps.")
else:
    print("The maze wins. This time.")
