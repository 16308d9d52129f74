import pytest

from pythlings_checks import program

WALK = "Where to (w a s d, q to give up)?"


@pytest.fixture
def maze(tmp_path):
    """Write a maze to a file, play it, and return what came of it."""

    def play(name, rows, *typed):
        text = "\n".join(rows)
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8", newline="\n")
        return program("maze1.py", typed=[name, *typed, "q"], cwd=tmp_path, limit=5)

    return play


def screen(text):
    """Return the lines of a screen without the margin, and with the whole question."""
    lines = [line.removeprefix("        ") for line in text.strip("\n").splitlines()]
    return "\n".join(lines).rstrip().replace("Where to?", WALK) + "\n"


def test_drawn(maze):
    """the maze is drawn: walls, the player at the start, the exit"""
    ran = maze("room", ["#####", "#S E#", "#####"])
    ran.shows(
        screen("""
        Which maze? room
        ██████████
        ██()  []██
        ██████████
        Where to? q
        The maze wins. This time.
        """)
    )


def test_rows(maze):
    """every row of the file is one line, whatever its shape"""
    ran = maze("tower", ["####", "#  #", "## #", "#S E", "####"])
    ran.shows(
        screen("""
        Which maze? tower
        ████████
        ██    ██
        ████  ██
        ██()  []
        ████████
        Where to? q
        The maze wins. This time.
        """)
    )


def test_out(maze):
    """d leads to the right, and the game ends at the exit"""
    ran = maze("room", ["#####", "#S E#", "#####"], "d", "d")
    ran.shows(
        screen("""
        Which maze? room
        ██████████
        ██()  []██
        ██████████
        Where to? d
        ██████████
        ██░░()[]██
        ██████████
        Where to? d
        ██████████
        ██░░░░()██
        ██████████
        You're out! It took you 2 steps.
        """)
    )


def test_round(maze):
    """w leads up, a to the left, s down; the trail shows where you have been"""
    ran = maze("yard", ["#####", "#   #", "# S #", "#  E#", "#####"], "wa", "s", "sd", "d")
    ran.shows(
        screen("""
        Which maze? yard
        ██████████
        ██      ██
        ██  ()  ██
        ██    []██
        ██████████
        Where to? wa
        ██████████
        ██()░░  ██
        ██  ░░  ██
        ██    []██
        ██████████
        Where to? s
        ██████████
        ██░░░░  ██
        ██()░░  ██
        ██    []██
        ██████████
        Where to? sd
        ██████████
        ██░░░░  ██
        ██░░░░  ██
        ██░░()[]██
        ██████████
        Where to? d
        ██████████
        ██░░░░  ██
        ██░░░░  ██
        ██░░░░()██
        ██████████
        You're out! It took you 6 steps.
        """)
    )


def test_bump(maze):
    """a wall can't be walked through, from any side"""
    ran = maze("hall", ["#####", "#S  #", "### #", "#  E#", "#####"], "wsa")
    ran.shows(
        screen("""
        Which maze? hall
        ██████████
        ██()    ██
        ██████  ██
        ██    []██
        ██████████
        Where to? wsa
        Bump!
        Bump!
        Bump!
        ██████████
        ██()    ██
        ██████  ██
        ██    []██
        ██████████
        Where to? q
        The maze wins. This time.
        """)
    )


def test_bump_right(maze):
    """after a bump you go on from where you are"""
    ran = maze("gate", ["####E#", "#S#  #", "#    #", "######"], "dsddxwdw")
    ran.shows(
        screen("""
        Which maze? gate
        ████████[]██
        ██()██    ██
        ██        ██
        ████████████
        Where to? dsddxwdw
        Bump!
        Bump!
        ████████()██
        ██░░██░░░░██
        ██░░░░░░  ██
        ████████████
        You're out! It took you 6 steps.
        """)
    )


def test_way_back(maze):
    """you can walk back to the start, and there the player is drawn and not the trail"""
    ran = maze("lane", ["######", "#S  E#", "######"], "dda", "a")
    ran.shows(
        screen("""
        Which maze? lane
        ████████████
        ██()    []██
        ████████████
        Where to? dda
        ████████████
        ██░░()░░[]██
        ████████████
        Where to? a
        ████████████
        ██()░░░░[]██
        ████████████
        Where to? q
        The maze wins. This time.
        """)
    )


def test_beyond(maze):
    """at the exit, the keys that are left don't matter"""
    ran = maze("door", ["####", "#S E", "####"], "dddd")
    ran.shows(
        screen("""
        Which maze? door
        ████████
        ██()  []
        ████████
        Where to? dddd
        ████████
        ██░░░░()
        ████████
        You're out! It took you 2 steps.
        """)
    )
