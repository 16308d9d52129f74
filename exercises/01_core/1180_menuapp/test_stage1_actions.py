import pytest

from menuapp import add_tour, list_tours, longest


@pytest.fixture
def answers(monkeypatch):
    prompts = []

    def give(*texts):
        left = list(texts)
        monkeypatch.setattr(
            "builtins.input", lambda prompt="": prompts.append(prompt) or left.pop(0)
        )
        return prompts

    return give


def test_add(answers, capsys):
    """stage 1: a tour is added"""
    prompts = answers("Ridge walk", "12.5")
    tours = [{"name": "Old", "km": 1.0}]
    add_tour(tours)
    assert tours == [{"name": "Old", "km": 1.0}, {"name": "Ridge walk", "km": 12.5}]
    assert (prompts, capsys.readouterr().out) == (["Name: ", "Kilometres: "], "added\n")


@pytest.mark.parametrize("length", ["far", "", "0", "-3"])
def test_add_bad_length(answers, capsys, length):
    """stage 1: a length that is none adds nothing"""
    answers("Ridge walk", length)
    tours = []
    add_tour(tours)
    assert (tours, capsys.readouterr().out) == ([], "not a length\n")


@pytest.mark.parametrize("length", ["0.5", "1", "240"])
def test_add_lengths(answers, capsys, length):
    """stage 1: every length above 0 is good"""
    answers("Mill", length)
    tours = []
    add_tour(tours)
    assert tours == [{"name": "Mill", "km": float(length)}]


def test_list(capsys):
    """stage 1: the tours are listed with numbers"""
    list_tours([{"name": "Ridge walk", "km": 12.5}, {"name": "Mill", "km": 4.0}])
    assert capsys.readouterr().out == "1. Ridge walk (12.5 km)\n2. Mill (4.0 km)\n"


def test_longest(capsys):
    """stage 1: the longest tour, the first of equals"""
    longest([{"name": "Mill", "km": 4.0}, {"name": "Ridge", "km": 9.0}, {"name": "Bay", "km": 9.0}])
    assert capsys.readouterr().out == "Ridge\n"


@pytest.mark.parametrize("action", [list_tours, longest])
def test_none_yet(capsys, action):
    """stage 1: no tours yet"""
    action([])
    assert capsys.readouterr().out == "no tours yet\n"
