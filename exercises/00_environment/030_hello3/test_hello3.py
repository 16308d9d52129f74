from pythlings_checks import program

import hello3  # noqa: F401, what it prints is shown when it passes

CLUES = [
    "Start at the garden gate.",
    "From the gate, walk ten steps to the well.",
    "From the well, follow the wall to the oak.",
    "Under the oak, dig!",
]


def printed():
    """Return the lines that the program prints."""
    return program("hello3.py").succeeds().stdout.splitlines()


def test_heading():
    """the heading comes first"""
    first = "".join(printed()[:1])
    assert first == "Treasure hunt for Ama"


def test_empty_line():
    """an empty line follows the heading"""
    second = "".join(printed()[1:2])
    assert second == "", (
        f"The line after the heading is: {second}\nAn empty line takes a print of its own, with its two brackets."
    )


def test_clues():
    """each clue starts where the one before it ended"""
    clues = [line for line in printed() if line in CLUES]
    missing = [line for line in CLUES if line not in clues]
    assert not missing, f"This clue isn't printed, at least not in these words: {missing[0]}"
    for clue, wanted in zip(clues, CLUES, strict=False):
        led_there = clue == wanted
        assert led_there, f"{clue}\nNo clue before this one has led Ama there."


def test_chest():
    """the very last line tells what is in the chest"""
    last = "".join(printed()[-1:])
    assert last == "The chest holds 12 chocolate coins."


def test_whole():
    """the whole hunt, line by line"""
    program("hello3.py").prints(
        "Treasure hunt for Ama\n"
        "\n"
        "Start at the garden gate.\n"
        "From the gate, walk ten steps to the well.\n"
        "From the well, follow the wall to the oak.\n"
        "Under the oak, dig!\n"
        "The chest holds 12 chocolate coins.\n"
    )
