import sys
from doctest import DocTestParser

from replsession1 import SESSION

LINES = [
    "7 + 5 * 2",
    "9 / 3",
    "crates = 6",
    "crates * 4",
    "_ + 1",
    '"apple"',
    '"ha" * 3',
    "crates",
]


def session_as_written():
    """Return the lines typed and, for each, the answer that stands below it."""
    examples = DocTestParser().get_examples(SESSION)
    return {example.source.strip(): example.want.strip() for example in examples}


def session_as_run():
    """Run the lines as the REPL does and return what it shows after each."""
    names = {}
    shown = []

    def show(value):
        if value is not None:
            shown.append(repr(value))
            names["_"] = value

    answers = {}
    before = sys.displayhook
    sys.displayhook = show
    try:
        for line in LINES:
            shown.clear()
            exec(compile(line, "<session>", "single"), names)  # noqa: S102
            answers[line] = "\n".join(shown)
    finally:
        sys.displayhook = before
    return answers


WRITTEN = session_as_written()
REAL = session_as_run()
STILL_OPEN = next((line for line in LINES if "???" in WRITTEN.get(line, "")), "nothing")


def verdict(line):
    """Say whether the answer below a line is what the REPL shows, not what it should be."""
    answer = WRITTEN.get(line, "this line is missing")
    return "right" if answer == REAL[line] else f"wrong: {answer or '(nothing)'}"


def test_the_lines_are_the_given_ones():
    """the eight lines after >>> are as they were given, with nothing above them"""
    assert list(WRITTEN) == LINES
    assert SESSION.split(">>>")[0].strip() == ""


def test_nothing_left_open():
    """every answer is filled in"""
    assert STILL_OPEN == "nothing", "write down all your answers first; then they are compared"


def test_arithmetic():
    """a sum is shown as a number"""
    assert verdict("7 + 5 * 2") == "right", "* comes before +"


def test_division():
    """a division is shown with its decimal point"""
    assert verdict("9 / 3") == "right", "what does / always give?"


def test_assignment():
    """an assignment shows nothing"""
    assert verdict("crates = 6") == "right", (
        "an assignment has no value to show: delete the line below it"
    )


def test_name_in_a_sum():
    """a name stands for its value"""
    assert verdict("crates * 4") == "right", "crates stands for 6"


def test_underscore():
    """_ is the value shown last"""
    assert verdict("_ + 1") == "right", "_ stands for the value that was shown last"


def test_text():
    """a text is shown with its quotes"""
    assert verdict('"apple"') == "right", "how does the REPL show a text? Type it and look closely"


def test_text_times_number():
    """a text times a number is the text again and again"""
    assert verdict('"ha" * 3') == "right", "the text three times, shown as any text is"


def test_name_is_unchanged():
    """using a name in a sum does not change its value"""
    assert verdict("crates") == "right", "has any line since the assignment changed it?"
