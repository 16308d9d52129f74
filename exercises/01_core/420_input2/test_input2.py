import contextlib

import pytest

from input2 import ask_int, ride


TOO_MANY = 20


@pytest.fixture
def answers(monkeypatch):
    """Give these answers to input, one after the other, then the end.

    Whoever goes on asking after the end gets a good answer in the end, so that a loop
    which catches everything ends as well; the prompts show how often it has asked.
    """
    prompts = []

    def give(*texts):
        left = list(texts)

        def fake_input(prompt=""):
            prompts.append(prompt)
            if left:
                return left.pop(0)
            if len(prompts) > TOO_MANY:
                return str(len(prompts) % 2)
            raise EOFError

        monkeypatch.setattr("builtins.input", fake_input)
        return prompts

    return give


@pytest.mark.parametrize("answer", ["0", "4", " 9 "])
def test_good_at_once(answers, capsys, answer):
    """a good answer is returned at once"""
    prompts = answers(answer, "7")
    assert ask_int("Floor? ", 0, 9) == int(answer)
    assert (prompts, capsys.readouterr().out) == (["Floor? "], "")


@pytest.mark.parametrize("bad", ["four", "", "2.5"])
def test_no_number(answers, capsys, bad):
    """what is no whole number is asked for again"""
    prompts = answers(bad, bad, "3")
    assert ask_int("Row? ", 1, 20) == 3
    assert prompts == ["Row? "] * 3
    assert capsys.readouterr().out == "That is not a whole number.\n" * 2


@pytest.mark.parametrize(("low", "high"), [(0, 9), (-2, 5)])
def test_out_of_range(answers, capsys, low, high):
    """a number out of range is asked for again"""
    answers(str(low - 1), str(high + 1), str(high))
    assert ask_int("Floor? ", low, high) == high
    assert capsys.readouterr().out == f"It must be from {low} to {high}.\n" * 2


def test_end_of_input(answers):
    """the end of the input raises EOFError"""
    prompts = answers("x", "99")
    with contextlib.suppress(EOFError):
        ask_int("Floor? ", 0, 9)
    assert len(prompts) == 3, "two bad answers, then the end: nobody is there to be asked again"
    answers()
    with pytest.raises(EOFError):
        ask_int("Floor? ", 0, 9)


def test_ride(answers):
    """a ride ends with floor 0"""
    prompts = answers("3", "12", "5", "0", "7")
    assert ride(8) == [3, 5]
    assert prompts == ["Floor? "] * 4


def test_ride_limits(answers):
    """the top floor can be reached, the one above it cannot"""
    answers("8", "9", "-1", "0")
    assert ride(8) == [8]


@pytest.mark.parametrize("floors", [[], [2], [2, 6]])
def test_ride_end(answers, floors):
    """a ride also ends with the input"""
    prompts = answers(*[str(floor) for floor in floors])
    assert ride(8) == floors
    assert len(prompts) == len(floors) + 1, "after the end of the input nobody is asked again"
