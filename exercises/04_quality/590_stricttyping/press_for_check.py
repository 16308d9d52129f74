"""Reads the learner's project for the check. Nothing to do here."""

from pathlib import Path

HERE = Path(__file__).resolve().parent
FILES = ["press/__init__.py", "press/orders.py", "press/prices.py", "press/desk.py"]
LINES = [
    "7,Torbjørn,61.0,2026-10-03,no",
    "2,Sunniva,31.4,2026-10-03,yes",
    "3,Ikram,4.0,2026-10-04,no",
    "4,Sunniva,16.4,2026-10-04,yes",
]


def text(name):
    return (HERE / name).read_text(encoding="utf-8")


def project(*, without_tests=False, **added):
    """The whole project as it is, with lines added to modules of press."""
    found = {name: text(name) for name in [*FILES, "pyproject.toml", "tests/test_press.py"]}
    for module, lines in added.items():
        found[f"press/{module}.py"] += "\n\n" + lines
    if without_tests:
        found["tests/test_press.py"] = (
            "from press.prices import bottles\n\n\ndef test_bottles() -> None:\n    assert bottles(30.0) == 20\n"
        )
    return found
