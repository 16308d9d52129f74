import functools
import tempfile

from pythlings_checks import program

DAY = ["Aiko", "6", "Bo Lee", "4", "Zoë", "0", "Amir", "13", ""]


@functools.cache
def swim(*typed):
    """Run the program in a folder of its own; each run takes place once."""
    return program("print1.py", typed=typed, cwd=tempfile.mkdtemp())


def test_waves():
    """the waves are on one line with the name and the metres"""
    swim("Aiko", "3", "").succeeds().shows(
        "Who? Aiko\nLengths? 3\nAiko ~~~ 75 m\nWho? \nSwimmers in swum.csv: 1\n"
    )


def test_fours():
    """after every fourth wave comes a |"""
    swim(*DAY).succeeds().says(
        "Aiko ~~~~|~~ 150 m\n", "Bo Lee ~~~~| 100 m\n", "Amir ~~~~|~~~~|~~~~|~ 325 m\n"
    )


def test_none():
    """who didn't swim a length gets no wave"""
    swim(*DAY).succeeds().says("Zoë  0 m\n")


def test_screen():
    """the screen shows nothing else"""
    swim(*DAY).succeeds().shows(
        "Who? Aiko\nLengths? 6\nAiko ~~~~|~~ 150 m\n"
        "Who? Bo Lee\nLengths? 4\nBo Lee ~~~~| 100 m\n"
        "Who? Zoë\nLengths? 0\nZoë  0 m\n"
        "Who? Amir\nLengths? 13\nAmir ~~~~|~~~~|~~~~|~ 325 m\n"
        "Who? \nSwimmers in swum.csv: 4\n"
    )


def test_file():
    """swum.csv has a line for each swimmer, with semicolons"""
    swim(*DAY).succeeds().leaves("swum.csv", "Aiko;6;150\nBo Lee;4;100\nZoë;0;0\nAmir;13;325\n")


def test_nobody():
    """if nobody comes, the file is empty"""
    swim("").succeeds().leaves("swum.csv", "").shows("Who? \nSwimmers in swum.csv: 0\n")
