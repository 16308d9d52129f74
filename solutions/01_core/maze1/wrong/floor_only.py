# expect: you can walk back to the start, and there the player is drawn and not the trail
def read_maze(path):
    """Return the rows of the maze in this file, a list of texts without line breaks."""
    rows = []
    with open(path, encoding="utf-8") as file:
        for line in file:
            rows.append(line.rstrip("\n"))
    return rows


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
        for column in range(len(maze[row])):
            if (row, column) == place:
                line += "()"
            elif (row, column) in trail:
                line += "░░"
            elif maze[row][column] == "#":
                line += "██"
            elif maze[row][column] == "E":
                line += "[]"
            else:
                line += "  "
        print(line)


def step(maze, place, key):
    """Return the place (row, column) to which this key leads.

    w is one row up, s one row down, a one column to the left, d one column to the right.
    If there is a wall in the way, or for any other key, the player stays at `place`.
    """
    row, column = place
    if key == "w":
        row -= 1
    elif key == "s":
        row += 1
    elif key == "a":
        column -= 1
    elif key == "d":
        column += 1
    if maze[row][column] == " " or maze[row][column] == "E":
        return row, column
    return place


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
