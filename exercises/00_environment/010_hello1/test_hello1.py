from pythlings_checks import program

import hello1  # noqa: F401, what it prints is shown when it passes

ROBOT = ["  .-----.", "  | o o |", "  |  -  |", "  '-----'", "   |   |"]


def printed():
    """Return the lines that the program prints, the empty ones left out."""
    return [line for line in program("hello1.py").succeeds().stdout.splitlines() if line.strip()]


def words(lines):
    """Return those lines that have words in them."""
    return [line for line in lines if line not in ROBOT and any(map(str.isalnum, line))]


def test_drawing():
    """the robot itself is still there"""
    assert len(printed()) >= 5, (
        "The robot is five lines tall. Leave them as they are and add a line of your own below."
    )


def test_voice():
    """the robot says something, in words of your own"""
    assert words(printed()), (
        "Your program prints the robot and not a single word yet. A line such as "
        'print("Good morning") is what\'s missing: with brackets, with quotes, without a # in front.'
    )


def test_place():
    """the words come below the drawing"""
    assert words(printed()[5:]), (
        "There are words, but not below the drawing. "
        "They take a print of their own, in a line after the last one of the robot."
    )
