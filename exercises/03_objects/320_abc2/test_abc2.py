import abc2
import pytest
from abc2 import Climb, Game, Nim, main
from pythlings_checks import called


def missing(kind, what):
    """Fail if an object of this class can be made."""
    try:
        kind()
    except TypeError:
        return
    pytest.fail(f"{what} can be made, although it hasn't filled in the abstract methods.")


def test_game():
    """a Game that is nothing but a Game can't be made"""
    missing(Game, "Game()")


def test_no_picture():
    """a game without picture, move or over can't be made"""

    class NoPicture(Game):
        def move(self, text):
            pass

        def over(self):
            return True

    class NoMove(Game):
        def picture(self):
            return ""

        def over(self):
            return True

    class NoOver(Game):
        def picture(self):
            return ""

        def move(self, text):
            pass

    missing(NoPicture, "A game without `picture`")
    missing(NoMove, "A game without `move`")
    missing(NoOver, "A game without `over`")


def test_play_once():
    """play is written once, in Game"""
    for kind in (Nim, Climb):
        if "play" in kind.__dict__:
            pytest.fail(f"{kind.__name__} still has a `play` of its own.")
    if "play" not in Game.__dict__:
        pytest.fail("Game has no `play` yet.")


def test_nim():
    """whoever takes the last match loses Nim"""
    called(main, "nim", "Ali", "Mei", typed=["3", "2", "3", "1"]).shows(
        "| | | | | | | | | \n"
        "Ali? 3\n"
        "| | | | | | \n"
        "Mei? 2\n"
        "| | | | \n"
        "Ali? 3\n"
        "| \n"
        "Mei? 1\n"
        "\n"
        "Mei loses!\n"
    )


def test_climb():
    """whoever gets to 20 wins Climb"""
    called(main, "climb", "Ali", "Mei", "Bo", typed=["+", "+", "+", "+", "*", "*"]).shows(
        ".o 1\n"
        "Ali? +\n"
        "..o 2\n"
        "Mei? +\n"
        "...o 3\n"
        "Bo? +\n"
        "....o 4\n"
        "Ali? +\n"
        ".....o 5\n"
        "Mei? *\n"
        "..........o 10\n"
        "Bo? *\n"
        "....................o 20\n"
        "Bo wins!\n"
    )


def test_climb_again():
    """in Climb, if a move isn't allowed, the same player is asked again"""
    moves = ["*", "x", "*", "*", "*", "*", "+", "+", "+", "+"]
    called(main, "climb", "Ali", "Mei", typed=moves).shows(
        ".o 1\n"
        "Ali? *\n"
        "..o 2\n"
        "Mei? x\n"
        "type + or *, up to 20\n"
        "..o 2\n"
        "Mei? *\n"
        "....o 4\n"
        "Ali? *\n"
        "........o 8\n"
        "Mei? *\n"
        "................o 16\n"
        "Ali? *\n"
        "type + or *, up to 20\n"
        "................o 16\n"
        "Ali? +\n"
        ".................o 17\n"
        "Mei? +\n"
        "..................o 18\n"
        "Ali? +\n"
        "...................o 19\n"
        "Mei? +\n"
        "....................o 20\n"
        "Mei wins!\n"
    )


def test_nim_again():
    """in Nim, if a move isn't allowed, the same player is asked again"""
    called(main, "nim", "Ali", "Mei", typed=["3", "4", "3", "2", "2", "", "1"]).shows(
        "| | | | | | | | | \n"
        "Ali? 3\n"
        "| | | | | | \n"
        "Mei? 4\n"
        "take 1, 2 or 3\n"
        "| | | | | | \n"
        "Mei? 3\n"
        "| | | \n"
        "Ali? 2\n"
        "| \n"
        "Mei? 2\n"
        "take 1, 2 or 3\n"
        "| \n"
        "Mei? \n"
        "take 1, 2 or 3\n"
        "| \n"
        "Mei? 1\n"
        "\n"
        "Mei loses!\n"
    )


class Patience(Game):
    """A third game, from somebody else: three moves, and it's over."""

    def __init__(self):
        self.left = 3

    def picture(self):
        return f"{self.left} to go"

    def move(self, text):
        if text != "go":
            raise ValueError("say go")
        self.left -= 1

    def over(self):
        return self.left == 0


class Draw(Patience):
    """Its result is its own."""

    def result(self, last):
        return f"{last} was last, and nobody wins"


def test_results():
    """each game says its own result"""
    for kind, wanted in ((Nim, "Bo loses!"), (Climb, "Bo wins!")):
        game = kind()
        if not hasattr(game, "result"):
            pytest.fail(f"{kind.__name__} has no method result.")
        found = game.result("Bo")
        if found != wanted:
            pytest.fail(f"{kind.__name__}().result('Bo') should be\n{wanted}\n\nIt is\n{found}")


def test_third_game(monkeypatch):
    """a third game, with picture, move and over, can be played at once"""
    monkeypatch.setitem(abc2.GAMES, "patience", Patience)
    called(main, "patience", "Ali", "Mei", typed=["go", "stop", "go", "go"]).shows(
        "3 to go\n"
        "Ali? go\n"
        "2 to go\n"
        "Mei? stop\n"
        "say go\n"
        "2 to go\n"
        "Mei? go\n"
        "1 to go\n"
        "Ali? go\n"
        "0 to go\n"
        "Ali wins!\n"
    )


def test_other_error(monkeypatch):
    """only a ValueError is a move that isn't allowed; any other error goes on"""

    class Broken(Patience):
        def move(self, text):
            self.left -= 1
            raise LookupError("no die in the box")

    if not hasattr(Game, "play"):
        pytest.fail("Game has no `play` yet.")
    monkeypatch.setattr("builtins.input", lambda *question: "go")
    try:
        Broken().play(["Ali", "Mei"])
    except LookupError:
        return
    pytest.fail("`move` raised a LookupError, and `play` asked again, as if it were a ValueError.")


def test_own_result(monkeypatch):
    """a game may have a result of its own"""
    monkeypatch.setitem(abc2.GAMES, "draw", Draw)
    called(main, "draw", "Ali", "Mei", typed=["go", "go", "go"]).shows(
        "3 to go\n"
        "Ali? go\n"
        "2 to go\n"
        "Mei? go\n"
        "1 to go\n"
        "Ali? go\n"
        "0 to go\n"
        "Ali was last, and nobody wins\n"
    )
