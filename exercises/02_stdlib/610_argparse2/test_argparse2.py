import argparse

import pytest
from argparse2 import dice, main
from pythlings_checks import called, program


def test_dice():
    """number, sides and bonus are whole numbers, and the bonus may be missing"""
    assert dice("2d6+1") == (2, 6, 1)
    assert dice("1d20") == (1, 20, 0)
    assert dice("12d8+0") == (12, 8, 0)


def test_dice_limits():
    """1 to 100 dice, 1 to 1000 sides, and any bonus"""
    assert dice("1d1+12345") == (1, 1, 12345)
    assert dice("100d1000") == (100, 1000, 0)


@pytest.mark.parametrize("text", ["0d6", "2d0", "101d6", "2d1001", "0d0"])
def test_dice_too_many(text):
    """too few or too many dice or sides raise ArgumentTypeError"""
    with pytest.raises(argparse.ArgumentTypeError):
        dice(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2",
        "d6",
        "2d",
        "2x6",
        "2d6d6",
        "2d6+",
        "2d6-1",
        "2d6+1+1",
        "+1",
        "6",
        "ad6",
        "²d6",
        "2d4.5",
    ],
)
def test_dice_wrong(text):
    """text that isn't like 2d6+1 or 2d6 raises ArgumentTypeError, not ValueError"""
    with pytest.raises(argparse.ArgumentTypeError):
        dice(text)


@pytest.mark.parametrize("text", ["2 d6", " 2d6", "2d6 + 1", "+2d6", "1_0d6", "2d+6", "2d6\n"])
def test_dice_digits(text):
    """nothing but digits in the numbers, and no spaces, although int would take them"""
    with pytest.raises(argparse.ArgumentTypeError):
        dice(text)


@pytest.mark.parametrize("text", ["0d6", "2d1001", "three"])
def test_dice_words(text):
    """the message has the text in it, so that players see which one it was"""
    called(main, "1d6", text).fails(2).says(text, "usage:")
    try:
        dice(text)
    except argparse.ArgumentTypeError as error:
        if text not in str(error):
            pytest.fail(f"The words of the error don't say {text}: {error}")


def test_one():
    """one thing to throw"""
    called(main, "3d1+2").prints("3d1+2: 5\n")


def test_several():
    """several things to throw"""
    called(main, "3d1+2", "1d1", "100d1").prints("3d1+2: 5\n1d1+0: 1\n100d1+0: 100\n")


def test_none():
    """without dice it's a wrong call"""
    called(main).fails(2).says("usage:")
    called(main, "--total").fails(2)


def test_keep():
    """--keep knows all, highest and lowest"""
    called(main, "--keep", "highest", "5d1+3").prints("5d1+3: 4\n")
    called(main, "--keep", "lowest", "5d1+3").prints("5d1+3: 4\n")
    called(main, "5d1", "--keep", "all").prints("5d1+0: 5\n")


def test_keep_right_one():
    """--keep keeps the right one"""
    high = called(main, "--keep", "highest", "100d1000").succeeds().stdout
    low = called(main, "--keep", "lowest", "100d1000").succeeds().stdout
    if int(high.split()[-1]) <= int(low.split()[-1]):
        pytest.fail("Of 100 dice with 1000 sides, the highest should be more than the lowest.")


@pytest.mark.parametrize("word", ["hihgest", "", "Highest", "low"])
def test_keep_wrong(word):
    """--keep refuses every other word"""
    called(main, "--keep", word, "3d6").fails(2).says("usage:")


def test_times():
    """--times is a number: everything is thrown so often"""
    called(main, "--times", "2", "2d1", "1d1+7").prints("2d1+0: 2\n1d1+7: 8\n2d1+0: 2\n1d1+7: 8\n")
    called(main, "1d1", "--times", "3").prints("1d1+0: 1\n1d1+0: 1\n1d1+0: 1\n")
    called(main, "1d1", "--times", "1").prints("1d1+0: 1\n")


@pytest.mark.parametrize("word", ["0", "4", "-1", "two", "1.5"])
def test_times_wrong(word):
    """--times refuses everything but 1, 2 and 3"""
    called(main, f"--times={word}", "3d6").fails(2).says("usage:")


def test_total_each():
    """--total and --each work alone"""
    called(main, "2d1+1", "4d1", "--total").prints("7\n")
    called(main, "--each", "2d1+1").prints("2d1+1: 3  [1, 1]\n")


def test_not_both():
    """--total and --each together are a wrong call, in either order"""
    called(main, "--total", "--each", "2d6").fails(2).says("usage:")
    called(main, "2d6", "--each", "--total").fails(2).says("usage:")


def test_started():
    """it works from the shell, with all options"""
    program("argparse2.py", "2d1+1", "3d1", "--total", "--times", "2", "--keep", "lowest").prints(
        "3\n3\n"
    )
