import ast
import inspect
from itertools import product

import pytest

import lambda1
from lambda1 import badge_text, by_club, ranking

RESULTS = [
    ("Cy", "Hill", 310),
    ("Ada", "Lake", 295),
    ("Bo", "Hill", 295),
    ("Eve", "Lake", 340),
    ("Dan", "Hill", 401),
]


def names(results):
    return [name for name, _, _ in results]


def test_ranking_fastest_first():
    """the fastest comes first"""
    assert names(ranking(RESULTS[3:] + RESULTS[:2])) == ["Ada", "Cy", "Eve", "Dan"]


def test_ranking_equal_times():
    """equal times are in the order of the names"""
    assert names(ranking(RESULTS)) == ["Ada", "Bo", "Cy", "Eve", "Dan"]
    assert names(ranking(RESULTS[::-1])) == ["Ada", "Bo", "Cy", "Eve", "Dan"]


def test_by_club():
    """clubs in alphabetical order, the slowest of each first"""
    assert names(by_club(RESULTS)) == ["Dan", "Cy", "Bo", "Eve", "Ada"]


def test_results_are_not_changed():
    """the list handed in stays as it was"""
    given = list(RESULTS)
    ranking(given)
    by_club(given)
    assert given == RESULTS


@pytest.mark.parametrize(("lost", "guest", "years"), product([True, False], [True, False], [9, 10]))
def test_badge_text(lost, guest, years):
    """the text on the badge is as it was"""
    wanted = "lost" if lost else ("ADA" if guest else "Ada") + (" *" if years == 10 else "")
    assert badge_text({"name": "Ada", "lost": lost, "guest": guest, "years": years}) == wanted


def test_badge_with_little():
    """a badge may have nothing but a name, a lost one not even that"""
    assert badge_text({"name": "Bo"}) == "Bo"
    assert badge_text({"lost": True}) == "lost"


def test_badge_text_is_a_def():
    """badge_text is a def, and no lambda is given a name"""
    tree = ast.parse(inspect.getsource(lambda1))
    defs = [node.name for node in tree.body if isinstance(node, ast.FunctionDef)]
    named = [node for node in ast.walk(tree) if isinstance(node, ast.Assign)]
    assert "badge_text" in defs
    assert [node.lineno for node in named if isinstance(node.value, ast.Lambda)] == []
