import ast
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parent / "mainguard1.py"


def python(*arguments, stdin=""):
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=SCRIPT.parent,
        input=stdin,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout or done.stderr.strip().splitlines()[-1:]


def sentence(number):
    if number == 0:
        return "No coffee today."
    if number == 1:
        return "One cup, that is 80 mg of caffeine."
    text = f"{number} cups, that is {number * 80} mg of caffeine."
    return text + "\nThat is a lot." if number > 5 else text


def test_silent_import():
    """importing the file asks nothing and prints nothing"""
    assert python("-c", "import mainguard1\nprint('imported')") == "imported\n"


@pytest.mark.parametrize(("text", "wanted"), [("3", 3), (" 12 ", 12), ("", 0), ("  ", 0)])
def test_cups(text, wanted):
    """cups turns the answer into a number"""
    from mainguard1 import cups

    assert cups(text) == wanted


@pytest.mark.parametrize("number", [0, 1, 2, 5, 6, 40])
def test_report(number, capsys):
    """report gives the sentence back and prints nothing"""
    from mainguard1 import report

    assert report(number) == sentence(number)
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(("answer", "number"), [("", 0), ("1", 1), (" 4", 4), ("6", 6)])
def test_started(answer, number):
    """started as a program it behaves as before"""
    assert python("mainguard1.py", stdin=f"{answer}\n") == f"Cups today? {sentence(number)}\n"


def test_main_by_hand(monkeypatch, capsys):
    """another program may call main"""
    from mainguard1 import main

    asked = []
    monkeypatch.setattr("builtins.input", lambda prompt="": asked.append(prompt) or "2")
    main()
    assert (asked, capsys.readouterr().out) == (["Cups today? "], sentence(2) + "\n")


def test_left_edge():
    """the file ends with the guard"""
    tree = ast.parse(SCRIPT.read_text(encoding="utf-8"))
    last = tree.body[-1]
    guard = ast.unparse(last.test) if isinstance(last, ast.If) else ""
    assert sorted(guard.split(" == ")) == ["'__main__'", "__name__"]
