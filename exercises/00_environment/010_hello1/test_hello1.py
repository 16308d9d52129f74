from pythlings_checks import program

ROBOT = ["  .-----.", "  | o o |", "  |  -  |", "  '-----'", "   |   |"]
RUN = program("hello1.py")
LINES = [line for line in RUN.stdout.splitlines() if line.strip()]


def words(lines):
    """Return those lines that have words in them."""
    return [line for line in lines if line not in ROBOT and any(map(str.isalnum, line))]


def told(message):
    """Return what the program prints, and a message about it."""
    return f"Your program prints\n\n{RUN.stdout.rstrip()}\n\n{message}"


if RUN.status == 0 and words(LINES[5:]):
    import hello1  # noqa: F401, what it prints is shown when it passes


def test_run():
    """Python can run the program from the first line to the last"""
    RUN.succeeds()


def test_drawing():
    """the robot itself is still there"""
    is_there = len(LINES) >= 5
    assert is_there, told(
        "The robot is five lines tall. Leave them as they are and add a line of your own below."
    )


def test_voice():
    """the robot says something, in words of your own"""
    is_silent = not words(LINES)
    assert not is_silent, told(
        "and not a single word yet. A line such as "
        'print("Good morning") is what\'s missing: with brackets, with quotes, without a # in front.'
    )


def test_place():
    """the words come below the drawing"""
    is_below = bool(words(LINES[5:]))
    assert is_below, told(
        "There are words in it, but not below the drawing. "
        "They take a print of their own, in a line after the last one of the robot."
    )
