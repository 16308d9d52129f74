import difflib
import importlib
import re
import shutil
import sys
from functools import cache
from pathlib import Path

import isort
import pytest
from pythlings_checks import program, read

HERE = Path(__file__).parent
FILES = ["isort1.py", "greeter/board.py"]
BLACK = """\
from phrases.greetings import (
    good_afternoon,
    good_evening,
    good_morning,
    goodbye_until_tomorrow,
    welcome_to_our_house,
)
"""
START = "from phrases import "


@cache
def settings():
    """isort's settings as the learner has written them."""
    table = read("pyproject.toml").has("tool.isort")["tool.isort"]
    known = {name.replace("-", "_") for name in vars(isort.settings.Config())}
    if unknown := [key for key in table if key not in known and key not in ("profile", "skip")]:
        read("pyproject.toml").wrong(f"tool.isort.{unknown[0]}", "isort has no such setting.")
    try:
        return isort.Config(settings_path=str(HERE))
    except (isort.exceptions.ISortError, ValueError, TypeError) as error:
        pytest.fail(f"isort can't use your pyproject.toml: {error}")


def wishes(text):
    """Return a text as isort wants it."""
    return isort.code(text, config=settings())


def line_of(length):
    """Return an import with so many characters."""
    names = "good_day, good_evening, good_morning, good_night, "
    return f"{START}{names}{'g' + 'o' * (length - len(START) - len(names) - 1)}\n"


def compare(path, text, wished):
    """Fail at the first line that isort would change."""
    if text == wished:
        return
    rows, wanted = text.splitlines(), wished.splitlines()
    matcher = difflib.SequenceMatcher(None, rows, wanted, autojunk=False)
    first = next(each for each in matcher.get_opcodes() if each[0] != "equal")
    read(path).wrong(min(first[1] + 1, len(rows)), f"isort would change {path}, from here on.")


def test_profile():
    """long imports look as Black leaves them"""
    found = wishes(BLACK)
    if found != BLACK:
        pytest.fail(
            "With your pyproject.toml, isort wants to change what Black has written:\n\n    "
            + BLACK.replace("\n", "\n    ").strip()
        )


def test_length():
    """lines may have up to 100 characters, not more"""
    if wishes(line_of(100)) != line_of(100):
        pytest.fail("with your pyproject.toml, isort breaks an import of 100 characters")
    if wishes(line_of(101)) == line_of(101):
        pytest.fail("with your pyproject.toml, isort leaves an import of 101 characters as it is")


def test_ours():
    """phrases is ours: it comes after what's installed"""
    found = wishes("import zeep\nimport phrases\n")
    if found != "import zeep\n\nimport phrases\n":
        pytest.fail(
            "zeep is installed, phrases is ours. With your pyproject.toml, isort writes them as\n\n    "
            + found.strip().replace("\n", "\n    ")
        )


def test_skipped():
    """vendored is left alone, and so is what isort leaves alone anyway"""
    config = settings()
    if not config.is_skipped(HERE / "vendored" / "plural.py"):
        pytest.fail("with your pyproject.toml, isort would sort vendored/plural.py")
    for path in (".venv/site.py", "build/hostel.py"):
        (HERE / path).parent.mkdir(exist_ok=True)
        (HERE / path).write_text("import sys, os\n", encoding="utf-8")
        if not config.is_skipped(HERE / path):
            pytest.fail(
                f"With your pyproject.toml, isort would sort {path}. "
                "By default it doesn't: is there a setting that adds to the list?"
            )
    for path in FILES:
        if config.is_skipped(HERE / path):
            pytest.fail(f"with your pyproject.toml, isort leaves out {path}")


@pytest.mark.parametrize("path", FILES, ids=str)
def test_sorted(path):
    """isort has nothing to change in your files"""
    text = (HERE / path).read_text(encoding="utf-8-sig")
    text = text.replace("\r\n", "\n").rstrip("\n") + "\n"
    if re.search(r"isort:\s*skip_file", text):
        pytest.fail(f"`isort: skip_file` keeps isort away from all of {path}.")
    compare(path, text, wishes(text))
    # Without its comments isort may move what is from greeter, and nothing else.
    bare = re.sub(r"\s*# isort: ?[a-z]+.*", "", text)
    if bare != text:
        kept, moved = (
            [line for line in each.splitlines() if re.match("(from|import) (?!greeter)", line)]
            for each in (bare, wishes(bare))
        )
        if kept != moved:
            pytest.fail(
                f"In {path} a comment keeps isort away from imports whose order doesn't matter."
            )


def test_program():
    """the program greets in Swahili"""
    program("isort1.py").prints(
        "Arrivals today (Swahili)\n09:05 Karibu, Luc!\n15:30 Karibu, Ye-jin!\n"
    )


def test_words(tmp_path):
    """the greeting comes from greeter/swahili.py, and is in no other file"""
    shutil.copytree(HERE / "greeter", tmp_path / "greeter")
    shutil.copy(HERE / "isort1.py", tmp_path)
    swahili = tmp_path / "greeter" / "swahili.py"
    text = swahili.read_text(encoding="utf-8").replace('"Karibu"', '"Karibuni"')
    swahili.write_text(text, encoding="utf-8")
    found = program(tmp_path / "isort1.py", cwd=tmp_path).stdout
    if "Karibuni, Luc!" not in found:
        pytest.fail(
            'With "Karibuni" in greeter/swahili.py instead of "Karibu", the program prints\n\n    '
            + found.strip().replace("\n", "\n    ")
        )


def test_english():
    """greeter.board alone greets in English"""
    for name in [name for name in sys.modules if name.partition(".")[0] == "greeter"]:
        del sys.modules[name]
    board = importlib.import_module("greeter.board")
    found = board.greeting("Ann")
    assert found == "Welcome, Ann!", f"greeter.board alone greets Ann with {found!r}"
