import pytest
import raising2
from pythlings_checks import read
from raising2 import load_departures, show, stop_name


def judge(name, wanted, words):
    """Say whether an answer is right, and not what it should be."""
    answer = getattr(raising2, name, ...)
    page = read("raising2.py")
    place = [n for n, line in enumerate(page.lines, 1) if line.startswith(name)]
    if answer is ...:
        page.wrong(place[0] if place else 1, f"There is no answer here yet. {words}")
    if answer not in wanted:
        page.wrong(place[0] if place else 1, f"{answer!r} isn't it. {words}")


def test_kind_a():
    """traceback_a.txt: the error that came first"""
    words = "Blocks are in the order of time. The last line of the top one has the kind."
    judge("KIND_A", ["ValueError", ValueError], words)


def test_text_a():
    """traceback_a.txt: the text that nobody could read"""
    words = "One of the three messages quotes it. Is it a text or a number?"
    judge("TEXT_A", ["0715"], words)


def test_kind_b():
    """traceback_b.txt: the error that came first"""
    words = "Blocks are in the order of time. The last line of the top one has the kind."
    judge("KIND_B", ["KeyError", KeyError], words)


def test_line_b():
    """traceback_b.txt: the line with the second mistake"""
    words = "It happened while the first error was handled: the last place of the last block."
    judge("LINE_B", [54, "54"], words)


def test_departures():
    """load_departures: a good line gives its minutes"""
    assert load_departures("5,25,45") == [5, 25, 45]
    assert load_departures("0") == [0]


def refused(text):
    """Return the error that load_departures raises for a text."""
    try:
        load_departures(text)
    except (RuntimeError, ValueError) as error:
        return error
    return pytest.fail(f"load_departures({text!r}) raises nothing")


def test_departures_refused():
    """load_departures: a damaged line raises a RuntimeError with the line in it"""
    for text in ["5,x,45", "", "5;25"]:
        error = refused(text)
        if not isinstance(error, RuntimeError):
            pytest.fail(f"load_departures({text!r}) raises a {type(error).__name__}")
        if str(error) != f"cannot read departures: {text}":
            pytest.fail(f"load_departures({text!r}) says: {error}")


def test_departures_cause():
    """load_departures: the ValueError is the direct cause"""
    cause = refused("5,x,45").__cause__
    if cause is None:
        pytest.fail("the RuntimeError has no direct cause: nothing says where it comes `from`")
    if not isinstance(cause, ValueError) or "invalid literal" not in str(cause):
        pytest.fail(f"the direct cause is another error: {type(cause).__name__}: {cause}")


def test_known_stop():
    """stop_name: a known stop has its full name"""
    assert stop_name({"HBF": "Main station", "ZOÖ": "Zoological garden"}, "ZOÖ") == (
        "Zoological garden"
    )
    assert stop_name({"X": ""}, "X") == ""


def test_unknown_stop():
    """stop_name: an unknown stop keeps its short name, and there is no second error"""
    assert stop_name({"HBF": "Main station"}, "ZOO") == "ZOO"
    assert stop_name({}, "HBF") == "HBF"


def kind(error):
    """Return "a ValueError" or "an OSError"."""
    name = type(error).__name__
    return f"an {name}" if name[0] in "AEIOU" else f"a {name}"


def shown(problem):
    """Call show with a board that raises this error; return the log and what came out."""
    log = ["22:01 started"]

    def send(line):
        raise problem

    try:
        show("C4 Harbour 07:15", send, log)
    except type(problem) as error:
        return log, error
    return pytest.fail(f"send raised {kind(problem)}, and nobody who calls show gets to know it")


def test_show():
    """show: without an error, the line is sent once, and nothing is noted"""
    sent, log = [], []
    show("C4 Harbour 07:15", sent.append, log)
    if sent != ["C4 Harbour 07:15"]:
        pytest.fail(f"show('C4 Harbour 07:15', send, log) has sent these lines: {sent}")
    if log:
        pytest.fail(f"nothing went wrong, and this was noted: {log}")


def test_show_error():
    """show: an OSError is noted, and then goes on to the caller"""
    problem = OSError("no signal")
    log, error = shown(problem)
    if log != ["22:01 started", "no signal"]:
        pytest.fail(
            f"the log began with '22:01 started', and it should end with the message: {log}"
        )
    if error is not problem:
        pytest.fail(f"the error that came out is a new one: {type(error).__name__}: {error}")


def test_show_other():
    """show: other errors go on, and aren't noted"""
    log, _ = shown(ValueError("too long for the board"))
    if log != ["22:01 started"]:
        pytest.fail(f"a ValueError was noted in the log: {log[1:]}")
