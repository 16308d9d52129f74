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


def your_answer(line):
    """Return what the learner wrote below a line of the session."""
    return WRITTEN.get(line, "(this line is missing)")


def test_the_lines_are_the_given_ones():
    """the eight lines after >>> are as they were given"""
    assert list(WRITTEN) == LINES


def test_nothing_left_open():
    """every answer is filled in"""
    assert STILL_OPEN == "nothing", "write down all your answers first; then they are compared"


def test_arithmetic():
    """a sum is shown as a number"""
    assert your_answer("7 + 5 * 2") == REAL["7 + 5 * 2"]


def test_division():
    """a division is shown with its decimal point"""
    assert your_answer("9 / 3") == REAL["9 / 3"]


def test_assignment():
    """an assignment shows nothing"""
    assert your_answer("crates = 6") == REAL["crates = 6"]


def test_name_in_a_sum():
    """a name stands for its value"""
    assert your_answer("crates * 4") == REAL["crates * 4"]


def test_underscore():
    """_ is the value shown last"""
    assert your_answer("_ + 1") == REAL["_ + 1"]


def test_text():
    """a text is shown with its quotes"""
    assert your_answer('"apple"') == REAL['"apple"']


def test_text_times_number():
    """a text times a number is the text again and again"""
    assert your_answer('"ha" * 3') == REAL['"ha" * 3']


def test_name_is_unchanged():
    """using a name in a sum does not change its value"""
    assert your_answer("crates") == REAL["crates"]
