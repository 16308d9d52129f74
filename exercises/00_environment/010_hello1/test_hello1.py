from pythlings_checks import program

import hello1  # noqa: F401, what it prints is shown when it passes

ROBOT = ["  .-----.", "  | o o |", "  |  -  |", "  '-----'", "   |   |"]


def printed():
    """Return the lines that the program prints, the empty ones left out."""
    return [line for line in program("hello1.py").succeeds().stdout.splitlines() if line.strip()]


def test_drawing():
    """the robot itself is still there"""
    assert len(printed()) >= 5, (
        "The robot is five lines tall. Leave them as they are and add a line of your own below."
    )


def test_voice():
    """the robot says something, in words of your own"""
    words = [line for line in printed() if line not in ROBOT and any(map(str.isalnum, line))]
    assert words and len(printed()) > 5, (
        "Your program prints the robot and not a single word yet. A line such as "
        'print("Good morning") is what\'s missing: with brackets, with quotes, without a # in front.'
    )
