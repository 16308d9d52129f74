import pytest

import menuapp

LINES = "a  add a tour\nl  list the tours\ng  go for the longest\nq  quit\n"
TOO_MANY = 20


@pytest.fixture
def session(monkeypatch, capsys):
    """Run main with these answers; return what was printed, prompts included.

    A main that goes on asking after the end gets a q at some time, so that a loop which
    catches every error ends as well.
    """

    def run(*answers):
        left = list(answers)
        in_vain = []

        def fake_input(prompt=""):
            if left:
                answer = left.pop(0)
                print(f"{prompt}{answer}")
                return answer
            in_vain.append(prompt)
            if len(in_vain) > TOO_MANY:
                return "q"
            raise EOFError

        monkeypatch.setattr("builtins.input", fake_input)
        menuapp.main()
        assert left == [], "the program ended before it had read everything"
        assert len(in_vain) <= TOO_MANY, "after the end of the input it asks for ever"
        return capsys.readouterr().out

    return run


def test_menu_holds_functions():
    """stage 2: MENU holds words and functions"""
    assert menuapp.MENU == {
        "a": ("add a tour", menuapp.add_tour),
        "l": ("list the tours", menuapp.list_tours),
        "g": ("go for the longest", menuapp.longest),
    }


def test_quit(session):
    """stage 2: the menu is shown, q quits"""
    assert session("q") == f"{LINES}> q\nBye.\n"


def test_starts_empty(session):
    """stage 2: each main begins with no tours"""
    session("a", "Mill", "4", "q")
    assert "no tours yet\n" in session("l", "q")


def test_whole_session(session):
    """stage 2: add, list, longest"""
    assert session("a", "Mill", "4", "a", "Ridge", "9", "l", "g", "q") == (
        f"{LINES}> a\nName: Mill\nKilometres: 4\nadded\n"
        f"{LINES}> a\nName: Ridge\nKilometres: 9\nadded\n"
        f"{LINES}> l\n1. Mill (4.0 km)\n2. Ridge (9.0 km)\n"
        f"{LINES}> g\nRidge\n"
        f"{LINES}> q\nBye.\n"
    )


@pytest.mark.parametrize("choice", ["x", "aa", "1"])
def test_wrong_choice(session, choice):
    """stage 2: a wrong choice is named and the menu comes again"""
    assert (
        session(choice, "q") == f"{LINES}> {choice}\nno such choice: {choice}\n{LINES}> q\nBye.\n"
    )


def test_spaces_and_capitals(session):
    """stage 2: spaces and capitals do not matter"""
    assert session(" L ", " Q") == f"{LINES}>  L \nno tours yet\n{LINES}>  Q\nBye.\n"


def test_new_entry(session, monkeypatch):
    """stage 2: an entry that is added to MENU works"""
    monkeypatch.setitem(menuapp.MENU, "c", ("count", lambda tours: print(len(tours))))
    out = session("a", "Mill", "4", "c", "q")
    assert "c  count\nq  quit\n> c\n1\n" in out
