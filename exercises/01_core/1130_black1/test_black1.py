import ast
import functools
import shutil
from pathlib import Path

import pytest
from pythlings_checks import read, script

HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    """Return a function that runs the script once, in a folder with fresh files."""
    folder = tmp_path_factory.mktemp("desk")
    cache = tmp_path_factory.mktemp("cache")

    @functools.cache
    def run():
        for name in ("pyproject.toml", "report.py"):
            shutil.copy(HERE / name, folder)
        return script("black1.sh", cwd=folder, env={"BLACK_CACHE_DIR": str(cache)})

    return run


def test_setting():
    """pyproject.toml sets Black's line length to 60"""
    settings = read("pyproject.toml").has("project.name", "tide-report").has("tool.black")
    found = settings.data["tool"]["black"]
    if "line_length" in found:
        settings.has("tool.black.line_length", 60)
    else:
        settings.has("tool.black.line-length", 60)


def test_before(desk):
    """before.txt has the exit status of the first check: 1"""
    desk().leaves("before.txt", "1")


def test_diff(desk):
    """changes.diff has the lines that Black would change, before and after"""
    ran = desk().leaves("changes.diff")
    lines = (ran.folder / "changes.diff").read_text(encoding="utf-8").splitlines()
    if "-def  report( place,heights ,unit = 'm' ):" not in lines:
        pytest.fail("changes.diff doesn't have the line `-def  report( place,heights …` in it.")
    if '+def report(place, heights, unit="m"):' not in lines:
        pytest.fail("changes.diff doesn't have the line `+def report(place, heights, …` in it.")


def test_formatted(desk):
    """report.py is formatted, with lines of at most 60 characters"""
    text = (desk().folder / "report.py").read_text(encoding="utf-8")
    if 'def report(place, heights, unit="m"):' not in text.splitlines():
        pytest.fail("After your script has run, report.py isn't in Black's style.")
    code = [line for line in text.splitlines() if not line.startswith("#")]
    for line in code:
        if len(line) > 60:
            pytest.fail(f"After your script has run, report.py has a line that is longer: {line}")
    if "    return sorted(\n" not in text:
        pytest.fail("After your script has run, lines of up to 60 characters are broken as well.")


def test_same_program(desk):
    """the formatted report.py is still the same program"""
    try:
        old, new = (
            ast.dump(ast.parse((folder / "report.py").read_text(encoding="utf-8")))
            for folder in (HERE, desk().folder)
        )
    except SyntaxError:
        pytest.fail("After your script has run, report.py isn't Python any more.")
    if new != old:
        pytest.fail("After your script has run, report.py does something else.")


def test_after(desk):
    """after.txt has the exit status of the second check: 0"""
    desk().leaves("after.txt", "0")


def test_second_check():
    """Black checks report.py twice: before it's formatted, and after"""
    page = read("black1.sh")
    lines = [(n, text) for n, text in enumerate(page.lines, 1) if not text.startswith("#")]
    if len([n for n, text in lines if "--check" in text]) < 2:
        page.wrong(
            max([n for n, text in lines if text], default=1),
            "One --check comes before the formatting, and another after it. Formatting ends "
            "with 0 as well, but that says nothing about the file.",
        )
