import pytest

import tracebacks2
from tracebacks2 import dish, favourite, headline, people, plates


def judge(name, wanted, words):
    """Say whether an answer is right, and not what it should be."""
    answer = getattr(tracebacks2, name)
    if answer is ...:
        pytest.fail(f"{name} has no answer yet. {words}")
    if isinstance(answer, str) and len(answer) > 1 and answer[0] == answer[-1] in "\"'":
        words = "The quotes around it belong to the message, not to the text."
    if answer not in wanted:
        pytest.fail(f"{name} = {answer!r} is not what the traceback shows. {words}")


def test_key():
    """traceback 1: the key that isn't in the dict"""
    judge("KEY", ["Noor "], "Read the quotes in its last line: where exactly does the text end?")


def test_kind():
    """traceback 2: two types that don't go together"""
    words = "The message names two types. `total` is a number; which one is left?"
    judge("KIND", ["str", str], words)


def test_text():
    """traceback 3: the text that isn't a number"""
    judge("TEXT", [" 6 people"], "The last line shows it between quotes, with every space.")


def test_culprit():
    """traceback 4: the function that gave back None"""
    words = "Which call gave `winner` its value?"
    judge("CULPRIT", ["favourite", "favourite()", favourite], words)


def test_dish():
    """dish: spaces around a name don't matter"""
    assert dish({"Noor": "lentil soup", "Tom": "crisps"}, "Noor ") == "lentil soup"
    assert dish({"Noor": "lentil soup", "Tom": "crisps"}, "  Tom") == "crisps"
    assert dish({"Ana María": "flan"}, " Ana María ") == "flan"


def test_dish_missing():
    """dish: a guest who brings nothing is still a KeyError"""
    with pytest.raises(KeyError):
        dish({"Noor": "lentil soup"}, "Tom")


def test_plates():
    """plates: numbers that came as text are added as numbers"""
    assert plates([2, 4, "3", 1]) == 10
    assert plates(["10", "20"]) == 30


def test_plates_numbers():
    """plates: numbers are added as before"""
    assert plates([5, 0, 2]) == 7
    assert plates([]) == 0


@pytest.mark.parametrize(
    ("line", "wanted"),
    [("Okafor: 6 people", 6), ("Li:12 people", 12), ("Ana María: 0  people", 0), ("B: 7", 7)],
)
def test_people(line, wanted):
    """people: the number behind the colon, however long it is"""
    assert people(line) == wanted


def test_favourite():
    """favourite: the name is given back"""
    assert favourite({"pie": 4, "soup": 9}) == "soup"
    assert favourite({"pie": 4, "soup": 2, "flan": 4}) == "pie"
    assert favourite({"pie": 0}) == "pie"


def test_headline():
    """headline: the winner in capitals"""
    assert headline({"pie": 4, "soup": 9}) == "SOUP WINS"
    assert headline({"crème": 5, "soup": 2}) == "CRÈME WINS"
