import functools
import tempfile

from pythlings_checks import program

DAY = ["Aiko", "6", "Bo Lee", "4", "Zoë", "0", "Amir", "13", ""]
SCREEN = (
    "Who? Aiko\nLengths? 6\nAiko ~~~~|~~ 150 m\n"
    "Who? Bo Lee\nLengths? 4\nBo Lee ~~~~| 100 m\n"
    "Who? Zoë\nLengths? 0\nZoë  0 m\n"
    "Who? Amir\nLengths? 13\nAmir ~~~~|~~~~|~~~~|~ 325 m\n"
    "Who? \nSwimmers in swum.csv: 4\n"
)


@functools.cache
def swim(*typed):
    """Run the program in a folder of its own; each run takes place once."""
    return program("print1.py", typed=typed, cwd=tempfile.mkdtemp())


def day_has(*lines):
    """The screen of the day has these lines; where it hasn't, all of it is compared."""
    ran = swim(*DAY).succeeds()
    if any(line not in ran.screen for line in lines):
        ran.shows(SCREEN)


def test_waves():
    """the waves are on one line with the name and the metres"""
    ran = swim("Aiko", "3", "").succeeds()
    if (
        "\nAiko ~" not in ran.screen
        or " 75 m\nWho?" not in ran.screen
        or ran.screen.count("\n") != 5
    ):
        ran.shows("Who? Aiko\nLengths? 3\nAiko ~~~ 75 m\nWho? \nSwimmers in swum.csv: 1\n")


def test_fours():
    """after every fourth wave, and only there, comes a |"""
    day_has("Aiko ~~~~|~~ ", "Bo Lee ~~~~| ", "Amir ~~~~|~~~~|~~~~|~ ")


def test_metres():
    """a length is 25 metres"""
    day_has(" 150 m\n", " 100 m\n", " 325 m\n")


def test_none():
    """who didn't swim a length gets no wave"""
    day_has("\nZoë  0 m\n")


def test_screen():
    """the screen shows nothing else"""
    swim(*DAY).succeeds().shows(SCREEN)


def test_file():
    """swum.csv has a line for each swimmer, with semicolons"""
    swim(*DAY).succeeds().leaves("swum.csv", "Aiko;6;150\nBo Lee;4;100\nZoë;0;0\nAmir;13;325\n")


def test_nobody():
    """if nobody comes, the file is empty"""
    swim("").succeeds().leaves("swum.csv", "").shows("Who? \nSwimmers in swum.csv: 0\n")
