import ast
import functools
import importlib
import re
import sys
from pathlib import Path

import pytest
from pythlings_checks import command, program, read

DICE = Path(__file__).parent / "dice"
sys.path.insert(0, str(DICE))


def statements(name):
    """Return the statements of a module, without its docstring."""
    tree = ast.parse((DICE / name).read_text(encoding="utf-8-sig"))
    return tree.body[1:] if ast.get_docstring(tree) is not None else tree.body


LEFT_BEHIND = statements("random.py") if (DICE / "random.py").exists() else []
if not LEFT_BEHIND:
    (DICE / "random.py").unlink(missing_ok=True)


@functools.cache
def game():
    """Run the game for two players."""
    return program("dice/main.py", " ama", "maximiliane")


def has(module, name):
    """Fail with a sentence if a module of the game doesn't have this name yet."""
    if not hasattr(importlib.import_module(module), name):
        read(f"dice/{module}.py").wrong(1, f"There is no `{name}` in this file yet.")


def random_is_empty():
    """Fail with a sentence if there is still code in random.py."""
    if LEFT_BEHIND:
        read("dice/random.py").wrong(
            LEFT_BEHIND[0].lineno,
            "While there is code in this file, `import random` finds it, and not Python's own.",
        )


def test_starts():
    """the game starts: no circle, and no random.py in the way"""
    if "mydice.py" in game().stderr and "module 'random' has no attribute" in game().stderr:
        random_is_empty()
    game().succeeds()


def test_board():
    """each player gets a line, with a short name and a die"""
    ran = game().succeeds()
    lines = ran.stdout.splitlines()
    assert len(lines) == 2, "two players are in the game, so there should be two lines"
    for line, name in zip(lines, ["Ama      ", "Maximili "], strict=True):
        assert re.fullmatch(name + "(⚀ 1|⚁ 2|⚂ 3|⚃ 4|⚄ 5|⚅ 6)", line), (
            f"A line should look like this, with any of the six sides: `{name}⚂ 3`"
        )


@pytest.mark.parametrize("module", ["players", "board", "names"])
def test_each_alone(module):
    """each module can be imported first, without the others"""
    command("python", "-B", "-c", f"import {module}", cwd=DICE).succeeds()


def test_random_is_empty():
    """random.py is empty, and hides nothing"""
    random_is_empty()


def test_roll():
    """mydice.py has the dice now: roll gives each number from 1 to 6"""
    has("mydice", "roll")
    from mydice import roll

    rolls = [roll() for _ in range(400)]
    assert min(rolls) == 1, f"In 400 rolls the lowest number was {min(rolls)}."
    assert max(rolls) == 6, f"In 400 rolls the highest number was {max(rolls)}."
    assert len(set(rolls)) == 6, "In 400 rolls some number never came."


def test_sides():
    """mydice.py says how many sides there are"""
    has("mydice", "SIDES")
    import mydice

    assert mydice.SIDES == 6


def test_short_name():
    """names.py has short_name: eight letters at most, no spaces around them"""
    has("names", "short_name")
    from names import short_name

    assert short_name(" maximiliane ") == "Maximili"
    assert short_name("bo") == "Bo"


def test_make_players():
    """players.py makes the players as before"""
    from players import make_players

    assert make_players([" ama", "maximiliane"]) == [
        {"name": "Ama", "points": 0},
        {"name": "Maximili", "points": 0},
    ]
    assert make_players([]) == []


def test_line():
    """board.py makes the lines as before"""
    from board import line

    assert line({"name": "zoë", "points": 1}) == "Zoë      ⚀ 1"
    assert line({"name": "Maximiliane", "points": 6}) == "Maximili ⚅ 6"


def test_one_home():
    """short_name and WIDTH are made in names.py and nowhere else"""
    for name in ["players.py", "board.py", "main.py", "mydice.py"]:
        page = read(f"dice/{name}")
        for number, line in enumerate(page.lines, 1):
            if re.match(r"def short_name\b|WIDTH\s*(:[^=]*)?=(?!\s*\w+\.WIDTH\s*(#|$))", line):
                page.wrong(number, "Take it from names.py. Two of them would drift apart one day.")
