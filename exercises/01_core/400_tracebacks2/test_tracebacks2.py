import pytest

import quiz
import tracebacks2
from tracebacks2 import headline, leader, points_of, question, total


def names_at_the_crash(error):
    """Return the variables of the innermost function when the error came."""
    place = error.value.__traceback__
    while place.tb_next:
        place = place.tb_next
    return place.tb_frame.f_locals


def still_open():
    """Return the name of the first answer that is not filled in."""
    return next(
        (
            name
            for name, value in vars(tracebacks2).items()
            if name.startswith("ANSWER_") and value is ...
        ),
        "nothing",
    )


STILL_OPEN = still_open()


def test_nothing_left_open():
    """every answer is filled in"""
    assert STILL_OPEN == "nothing", "write down all your answers first; then they are compared"


def verdict(name, seen):
    """Say whether the answer is what the program has shown, not what that is."""
    answer = getattr(tracebacks2, name)
    return "right" if answer == seen else f"wrong: {answer!r}"


def test_answer_1():
    """traceback 1: the place that does not exist"""
    with pytest.raises(IndexError) as error:
        quiz.question(["Capital of Peru?", "Longest river?", "7 times 8?"], 3)
    judged = {"ANSWER_1": verdict("ANSWER_1", names_at_the_crash(error)["number"])}
    assert judged["ANSWER_1"] == "right", "the call shows which number was handed over"


def test_answer_2():
    """traceback 2: the type that does not go with +"""
    with pytest.raises(TypeError) as error:
        quiz.total([12, 7, "9", 4])
    seen = type(names_at_the_crash(error)["points"]).__name__
    judged = {"ANSWER_2": verdict("ANSWER_2", seen)}
    assert judged["ANSWER_2"] == "right", "`result` is a number; the message names the other type"


def test_answer_3():
    """traceback 3: the text that is no number"""
    with pytest.raises(ValueError) as error:
        quiz.points_of("Mia: 7 points")
    judged = {"ANSWER_3": verdict("ANSWER_3", names_at_the_crash(error)["behind"])}
    assert judged["ANSWER_3"] == "right", "the message shows the text in quotes, spaces and all"


def test_answer_4():
    """traceback 4: the function that gave None"""
    assert quiz.leader(["Mia", "Tom"], [7, 5]) is None
    judged = {"ANSWER_4": verdict("ANSWER_4", quiz.leader.__name__)}
    assert judged["ANSWER_4"] == "right", "which call gave `best` its value?"


@pytest.mark.parametrize(("number", "wanted"), [(1, "a"), (2, "b"), (3, "c")])
def test_question(number, wanted):
    """question: numbers are counted from 1"""
    assert question(["a", "b", "c"], number) == wanted


@pytest.mark.parametrize("rounds", [[12, 7, "9", 4], ["3"], [], [1, 2], ["10", "20"]])
def test_total(rounds):
    """total: numbers that came as text are added as numbers"""
    wanted = sum(int(points) for points in rounds)
    assert total(rounds) == wanted


@pytest.mark.parametrize("points", [7, 0, 120])
def test_points_of(points):
    """points_of: the number between the colon and the word"""
    assert points_of(f"Mia: {points} points") == points
    assert points_of(f"Tom B:{points} points") == points


@pytest.mark.parametrize(
    ("scores", "wanted"), [([7, 5, 1], "Mia"), ([5, 7, 7], "Tom"), ([-3, -2, -1], "Ida")]
)
def test_leader(scores, wanted):
    """leader: the name is given back"""
    assert leader(["Mia", "Tom", "Ida"], scores) == wanted


@pytest.mark.parametrize(("scores", "wanted"), [([7, 5], "MIA LEADS"), ([0, 5], "TOM LEADS")])
def test_headline(scores, wanted):
    """headline: works with what leader gives back"""
    assert headline(["Mia", "Tom"], scores) == wanted
