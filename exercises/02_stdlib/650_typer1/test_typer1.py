import pytest
from pythlings_checks import called
from typer1 import app


def test_banner():
    """a banner has a frame, 40 characters wide"""
    called(app, "banner", "Alles Gute, Zoë!").succeeds().prints(
        "+--------------------------------------+\n"
        "|           Alles Gute, Zoë!           |\n"
        "+--------------------------------------+\n"
    )


def test_width():
    """--width is a whole number, and the frame has this width altogether"""
    called(app, "banner", "Good luck", "--width", "15").succeeds().prints(
        "+-------------+\n|  Good luck  |\n+-------------+\n"
    )


@pytest.mark.parametrize("width", ["9", "81", "-40", "4000", "wide", "20.5"])
def test_wrong_width(width):
    """a width that's no whole number from 10 to 80 is a wrong call: status 2"""
    called(app, "banner", "Hi", "--width", width).fails(2)


def test_width_limits():
    """10 and 80 are good widths"""
    called(app, "banner", "eight ch", "--width", "10").succeeds().prints(
        "+--------+\n|eight ch|\n+--------+\n"
    )
    called(app, "banner", "one", "--no-frame", "--width", "80").succeeds()


def test_no_frame():
    """--no-frame prints the line alone, with no spaces after the text"""
    called(app, "banner", "Good luck", "--width", "15", "--no-frame").succeeds().prints(
        "   Good luck\n"
    )
    called(app, "banner", "--frame", "Good luck", "--width", "15").prints(
        "+-------------+\n|  Good luck  |\n+-------------+\n"
    )


def test_shout():
    """--shout prints capitals, with a frame or without"""
    called(app, "banner", "hip hip!", "--width", "12", "--shout").prints(
        "+----------+\n| HIP HIP! |\n+----------+\n"
    )
    called(app, "banner", "--shout", "--no-frame", "élan", "--width", "10").prints("   ÉLAN\n")


@pytest.mark.parametrize(
    "words", [("eleven char", "--width", "12"), ("eleven char", "--width", "10", "--no-frame")]
)
def test_too_long(words):
    """text that doesn't fit is `too long`: on standard error, alone, with status 1"""
    ran = called(app, "banner", *words).fails(1)
    if ran.stdout:
        pytest.fail(f"Nothing should be on standard output. There is: {ran.stdout}")
    if ran.stderr.rstrip() != "too long":
        pytest.fail(
            f"Standard error should have `too long`, and has: {ran.stderr.rstrip() or 'nothing'}"
        )


def test_fits_without_frame():
    """a frame takes two characters: without it, longer text fits"""
    called(app, "banner", "eleven char", "--width", "11", "--no-frame").succeeds().prints(
        "eleven char\n"
    )
    called(app, "banner", "eleven char", "--width", "13").succeeds()


def test_too_long_after_capitals():
    """capitals can be longer: what's printed has to fit"""
    called(app, "banner", "Straße 17b", "--width", "10", "--no-frame", "--shout").fails(1)


def test_tree():
    """a tree of 3, with its star"""
    called(app, "tree", "3").succeeds().prints("  *\n  ^\n ^^^\n^^^^^\n  #\n")


def test_tree_no_star():
    """--no-star leaves the star out"""
    called(app, "tree", "--no-star", "2").succeeds().prints(" ^\n^^^\n #\n")


def test_tree_small():
    """the smallest tree has 1 line, and the tallest 20"""
    called(app, "tree", "1").succeeds().prints("*\n^\n#\n")
    called(app, "tree", "20").succeeds()


@pytest.mark.parametrize("height", ["0", "21", "tall", "2.5"])
def test_tree_wrong(height):
    """a height that's no whole number from 1 to 20 is a wrong call: status 2"""
    called(app, "tree", height).fails(2)


@pytest.mark.parametrize(
    "words",
    [
        ("banner",),
        ("tree",),
        (),
        ("bush", "3"),
        ("banner", "a", "--shout", "yes"),
        ("tree", "3", "4"),
    ],
)
def test_wrong_call(words):
    """a wrong call is status 2"""
    called(app, *words).fails(2)
