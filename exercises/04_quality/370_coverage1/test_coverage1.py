import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest
from pythlings_checks import own_tests, read

HERE = Path(__file__).parent
RIGHT = (HERE / "post.py").read_text(encoding="utf-8")
NOTHING = "postage works out a price and returns another: always 120"
SECOND = "the second price begins at 500 g, not above it"
THIRD = "a parcel that weighs exactly 2000 g pays as if it weighed more"
BEGUN = "a thousand grams count when they're full, not when they're begun"
DOUBLE = "abroad costs the same as within India, but at least 200"
LEAST = "abroad is double, without the least price of 200"
REGISTERED = "registering a parcel that goes abroad costs nothing"
LIMIT = "a parcel of 20001 g is taken, and one of 0 g as well"
CHANGES = {
    NOTHING: ("    return price\n", "    return 120\n"),
    SECOND: ("grams > 500:", "grams >= 500:"),
    THIRD: (
        "grams > 2000:\n        price +=",
        "grams >= 2000:\n        price += 30 * (grams == 2000)",
    ),
    BEGUN: ("-(-(grams - 2000) // 1000)", "((grams - 2000) // 1000)"),
    DOUBLE: ("price * 2", "price"),
    LEAST: ("max(200, price * 2)", "price * 2"),
    REGISTERED: ("if registered:", 'if registered and country == "IN":'),
    LIMIT: ("grams <= 0 or grams > 20_000", "grams < 0 or grams > 20_001"),
}


@cache
def outcome():
    versions = {"right": {"post.py": RIGHT}}
    for words, (old, new) in CHANGES.items():
        if old not in RIGHT:
            raise LookupError(old)
        versions[words] = {"post.py": RIGHT.replace(old, new)}
    return own_tests("coverage1.py", versions, measure="post.py")


def test_settings():
    """pyproject.toml: ways count, what's missing is shown, under 100 % is a failure"""
    settings = read("pyproject.toml")
    settings.has("tool.coverage.run.branch", True)
    settings.has("tool.coverage.report.show_missing", True)
    settings.has("tool.coverage.report.fail_under", 100)


ONE_WAY = """
from post import postage
postage(2001, "PE", True)
try:
    postage(0)
except ValueError:
    pass
"""
NO_ERROR = """
from post import postage
postage(2001, "PE", True)
postage(1)
"""


@pytest.mark.parametrize(
    ("code", "missing"),
    [(ONE_WAY, "one of the ways"), (NO_ERROR, "the line that raises an error")],
    ids=["a way", "a line"],
)
def test_report(code, missing, tmp_path):
    """with your pyproject.toml, a report with a line or a way missing fails"""
    for name in ("pyproject.toml", "post.py"):
        (tmp_path / name).write_text((HERE / name).read_text(encoding="utf-8"), encoding="utf-8")
    (tmp_path / "try.py").write_text(code, encoding="utf-8")
    said = ""
    for words in (["run", "try.py"], ["report", "--include", "post.py"]):
        done = subprocess.run(
            [sys.executable, "-m", "coverage", *words],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
        )
        said += done.stdout + done.stderr
    if done.returncode != 2:
        pytest.fail(f"Without {missing} in post.py the report doesn't fail:\n\n{said}")


def test_right():
    """your tests pass on post.py as it is"""
    outcome().pass_on("right")


def test_covered():
    """your tests run every line of post.py, and every way between its lines"""
    outcome().covers(100)


def test_nothing():
    """your tests notice when every parcel costs the same"""
    outcome().notice(NOTHING)


@pytest.mark.parametrize("words", [SECOND, THIRD], ids=["500 g", "2000 g"])
def test_limits(words):
    """your tests notice when a limit is a gram off"""
    outcome().notice(words)


def test_begun():
    """your tests notice when a thousand grams begun aren't paid"""
    outcome().notice(BEGUN)


@pytest.mark.parametrize("words", [DOUBLE, LEAST], ids=["double", "200"])
def test_abroad(words):
    """your tests notice wrong prices abroad"""
    outcome().notice(words)


def test_registered():
    """your tests notice when registering costs nothing"""
    outcome().notice(REGISTERED)


def test_limit():
    """your tests notice when impossible weights are taken"""
    outcome().notice(LIMIT)
