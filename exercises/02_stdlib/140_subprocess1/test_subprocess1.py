import functools
import re
import tempfile
from pathlib import Path

import pytest
from subprocess1 import mark, mark_all

# It ends after 3 seconds all the same, so that nobody has to wait for long.
ENDLESS = """\
import time
print(5, flush=True)
end = time.monotonic() + 3
while time.monotonic() < end:
    pass
"""
ADDS = "print(int(input()) + int(input()))\n"


@functools.cache
def marked(text, name="sum.py", typed="2\n3\n", wanted="5", seconds=20):
    """Return the mark of a program with this text."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, name)
        path.write_text(text, encoding="utf-8")
        return mark(path, typed, wanted, seconds)


def check(text, right_mark, **others):
    """Fail unless a program gets this mark."""
    result = marked(text, **others)
    if result != right_mark:
        shown = "".join(f"    {line}\n" for line in text.splitlines())
        lines = others.get("typed", "2\n3\n").split()
        name = others.get("name", "sum.py")
        pytest.fail(
            f"{name} with the text\n{shown}gets {' and '.join(lines) or 'nothing'} typed in and "
            f"should print {others.get('wanted', '5')}. "
            f"Its mark should be {right_mark!r}, and it is {result!r}"
        )


def test_right():
    """a program that prints what is wanted is right"""
    check(ADDS, "right")


def test_right_spaces():
    """spaces and line breaks around the result don't matter"""
    check("print(' 5  ')\nprint()\n", "right")


def test_right_complaint():
    """what a program complains about, on standard error, isn't what it has printed"""
    check("import sys\nprint('careful!', file=sys.stderr)\nprint(5)\n", "right")
    check("import sys\nprint('careful!', file=sys.stderr)\n", "wrong: nothing")


def test_typed():
    """the program gets the lines that are typed"""
    check(ADDS, "right", typed="20\n-8\n", wanted="12")


def test_wrong():
    """another result is wrong, and shown"""
    check("print(int(input()) * int(input()))\n", "wrong: 6")


def test_wrong_around():
    """a result with more around it than spaces is wrong"""
    check("print('The sum is 5')\n", "wrong: The sum is 5")
    check("print(15)\n", "wrong: 15")


def test_wrong_nothing():
    """a program that prints nothing is wrong, too"""
    check("input()\nprint('  ')\n", "wrong: nothing")


def test_crashed():
    """a program that crashes is no longer right, whatever it has printed"""
    check("print(5)\nprint(1 / 0)\n", "crashed (status 1)")


def test_crashed_status():
    """every exit status but 0 is a crash, and is told"""
    check("import sys\nprint(5)\nsys.exit(3)\n", "crashed (status 3)")


def test_crashed_input():
    """a program that asks for more than is typed crashes"""
    check("print(int(input()) + int(input()) + int(input()))\n", "crashed (status 1)")


def test_slow():
    """a program that takes longer than it may is too slow"""
    check(ENDLESS, "too slow", seconds=0.3)


def test_names():
    """whatever signs are in its name, the program is found"""
    check(ADDS, "right", name="Ana & Bo.py")
    check(ADDS, "right", name="it's $HOME; echo 5.py")


def test_silent(capfd):
    """nothing of the other program shows on Kofi's screen"""
    capfd.readouterr()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "loud.py")
        path.write_text("import sys\nprint('la la')\nsys.stderr.write('OH NO')\n", encoding="utf-8")
        mark(path, "", "5", 20)
    out, err = capfd.readouterr()
    for text, stream in [("la la", "standard output"), ("OH NO", "standard error")]:
        if text in out + err:
            pytest.fail(f"The other program's {stream} shows on the screen: {text}")


def test_all(tmp_path):
    """every program of the folder is marked, sorted, and nothing else is"""
    (tmp_path / "Ben.py").write_text("print(7)\n", encoding="utf-8")
    (tmp_path / "Ana.py").write_text("print(5)\n", encoding="utf-8")
    (tmp_path / "notes.txt").write_text("lunch at 1", encoding="utf-8")
    (tmp_path / "last year").mkdir()
    (tmp_path / "last year" / "Eve.py").write_text("print(6)\n", encoding="utf-8")
    marks = mark_all(tmp_path, "2\n3\n", "5", 20)
    if marks != {"Ana": "right", "Ben": "wrong: 7"}:
        pytest.fail(
            "Of Ben.py, which prints 7, and Ana.py, which prints 5, the marks should be "
            f"{{'Ana': 'right', 'Ben': 'wrong: 7'}}. They are {marks}"
        )
    if list(marks) != ["Ana", "Ben"]:
        pytest.fail(f"The marks come in the order {', '.join(marks)}")


def test_all_goes_on(tmp_path):
    """a program that is too slow doesn't keep the others from being marked"""
    (tmp_path / "A b.py").write_text(ENDLESS, encoding="utf-8")
    (tmp_path / "C.py").write_text("print(1 / 0)\n", encoding="utf-8")
    marks = mark_all(tmp_path, "", "5", 0.3)
    if marks.get("A b") != "too slow" or not re.match("crashed|too slow", marks.get("C", "")):
        pytest.fail(
            "Of `A b.py`, which takes 3 seconds, and C.py, which crashes, "
            f"the marks should be too slow and crashed (status 1). They are {marks}"
        )
