import ast
import math
from pathlib import Path

import pytest
import stdlibtour1 as radio

WANTED = ["bisect", "calendar", "difflib", "fractions", "heapq", "pprint", "string", "textwrap"]


@pytest.mark.parametrize(
    ("text", "width", "wanted"),
    [
        ("Songs of the sea", 40, "Songs of the sea"),
        ("Songs of the sea and of the shore", 18, "Songs of the sea…"),
        ("Songs   of\nthe sea and of the shore", 11, "Songs of…"),
    ],
)
def test_blurb(text, width, wanted):
    """a blurb is cut between words and ends with …"""
    assert radio.blurb(text, width) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"), [("it's late", "It's Late"), ("the ferry's horn", "The Ferry's Horn")]
)
def test_show_title(text, wanted):
    """a capital for each word, also when it has an apostrophe"""
    assert radio.show_title(text) == wanted


@pytest.mark.parametrize(
    ("year", "month", "wanted"), [(2025, 1, 31), (2025, 2, 28), (2024, 2, 29), (1900, 2, 28)]
)
def test_days_in_month(year, month, wanted):
    """a month has its days, February in leap years too"""
    assert radio.days_in_month(year, month) == wanted


@pytest.mark.parametrize(("minutes", "total"), [(15, 60), (45, 60), (36, 96), (7, 11)])
def test_share(minutes, total):
    """a share is a fraction in lowest terms"""
    common = math.gcd(minutes, total)
    assert radio.share(minutes, total) == f"{minutes // common}/{total // common}"


@pytest.mark.parametrize(
    ("minute", "wanted"), [(0, 0), (29, 0), (30, 1), (31, 1), (89, 1), (90, 2), (500, 3)]
)
def test_on_air(minute, wanted):
    """the programme on air is the last one that has begun"""
    assert radio.on_air([0, 30, 90, 120], minute) == wanted


@pytest.mark.parametrize("count", [1, 3])
def test_best(count):
    """the highest votes come first"""
    votes = [12, 40, 7, 33, 40, 5]
    wanted = sorted(votes, reverse=True)[:count]
    assert radio.best(votes, count) == wanted


@pytest.mark.parametrize(
    ("data", "count"),
    [
        ({"title": "Songs of the sea", "guests": ["Ana", "Bo"], "host": "Cleo"}, 3),
        (["a" * 30, "bbb"], 2),
        (["a" * 29, "bbb"], 1),
        (["a" * 20, "bbb"], 1),
    ],
)
def test_for_the_log(data, count):
    """data for the log is broken into lines that fit"""
    lines = radio.for_the_log(data).splitlines()
    assert [len(line) <= 40 for line in lines] == [True] * count
    assert ast.literal_eval("\n".join(lines)) == data


@pytest.mark.parametrize(("name", "wanted"), [("Jaz", ["Jazz"]), ("Chior", ["Choir"]), ("X", [])])
def test_did_you_mean(name, wanted):
    """a misspelt name finds the one that looks most like it"""
    assert radio.did_you_mean(name, ["Jazz", "Jazzy", "Choir", "Folk"]) == wanted


def test_each_module_is_imported():
    """every one of the eight modules is imported"""
    tree = ast.parse(Path(radio.__file__).read_text(encoding="utf-8"))
    names = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            names.add(node.module)
    assert sorted(names & set(WANTED)) == WANTED


def test_one_return_each():
    """each function is a single return: the module does the work"""
    tree = ast.parse(Path(radio.__file__).read_text(encoding="utf-8"))
    longer = []
    for node in tree.body:
        if isinstance(node, ast.FunctionDef):
            body = [
                part
                for part in node.body
                if not (isinstance(part, ast.Expr) and isinstance(part.value, ast.Constant))
            ]
            if len(body) != 1:
                longer.append(node.name)
    assert longer == []
