from pythlings_checks import program

CLUES = [
    "Start at the garden gate.",
    "From the gate, walk ten steps to the well.",
    "From the well, follow the wall to the oak.",
    "Under the oak, dig!",
]
HUNT = ["Treasure hunt for Ama", "", *CLUES, "The chest holds 12 chocolate coins."]
RUN = program("hello3.py")
LINES = RUN.stdout.splitlines()

if LINES == HUNT:
    import hello3  # noqa: F401, what it prints is shown when it passes


def test_run():
    """Python can run the program from the first line to the last"""
    RUN.succeeds()


def test_heading():
    """the heading comes first"""
    first = "".join(LINES[:1])
    is_heading = first == "Treasure hunt for Ama"
    assert is_heading, f"Your first line is:  {first}\nThe heading is:      Treasure hunt for Ama"


def test_empty_line():
    """an empty line follows the heading"""
    second = "".join(LINES[1:2])
    is_empty = not second
    assert is_empty, (
        f"The line after the heading is: {second if second.strip() else 'a space'}\n"
        "An empty line takes a print of its own, with its two brackets and nothing in them."
    )


def test_clues():
    """each clue starts where the one before it ended"""
    clues = [line for line in LINES if line in CLUES]
    for clue in CLUES:
        is_printed = clue in clues
        assert is_printed, f"This clue isn't printed, at least not in these words: {clue}"
    for clue, wanted in zip(clues, CLUES, strict=False):
        has_led_there = clue == wanted
        assert has_led_there, f"{clue}\nNo clue before this one has led Ama there."


def test_chest():
    """the very last line tells what is in the chest"""
    last = "".join(LINES[-1:])
    is_wanted = last == "The chest holds 12 chocolate coins."
    assert is_wanted, (
        f"Your last line is:  {last}\nIt should be:       The chest holds 12 chocolate coins."
    )


def test_whole():
    """the whole hunt, line by line"""
    RUN.succeeds().prints("\n".join(HUNT))
