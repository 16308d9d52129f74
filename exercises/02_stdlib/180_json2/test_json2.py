import ast
from decimal import Decimal

import json2
import pytest
from json2 import changes
from pythlings_checks import read


def assigned(source):
    """Give each name that the file assigns, with the line and what it gets."""
    for node in ast.parse(source).body:
        if isinstance(node, (ast.Assign, ast.AnnAssign)):
            target = node.targets[0] if isinstance(node, ast.Assign) else node.target
            pairs = [(target, node.value)]
            if isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
                pairs = zip(target.elts, node.value.elts, strict=False)
            for part, value in pairs:
                yield ast.unparse(part), node.lineno, value


def judge(name, wanted, words):
    """Say whether an answer is right, and not what it should be."""
    page = read("json2.py")
    place, answer = 1, None
    for target, line, value in assigned(page.text):
        if target == name:
            place, answer = line, value
    if getattr(json2, name, ...) is ...:
        page.wrong(place, f"{name}: there is no answer here yet.")
    given = getattr(json2, name)
    if isinstance(answer, ast.Name) and answer.id == "TypeError":
        given = answer.id
    elif answer is None or any(
        isinstance(part, (ast.Call, ast.Name, ast.Attribute)) for part in ast.walk(answer)
    ):
        page.wrong(place, f"{name}: write the value itself, as in `[1, {{'a': None}}]`.")
    if given == wanted:
        page.wrong(place, f"{name}: write the value itself, without quotes around it.")
    if repr(given) != wanted:
        page.wrong(place, f"`{given!r}` isn't what comes back. {words}")


def test_tuple():
    """TUPLE: a tuple"""
    judge("TUPLE", "[1, 2]", "How many kinds of list does JSON have?")


def test_key():
    """KEY: a number as a key"""
    judge("KEY", "{'1': 'one'}", "What may be a key in JSON?")


def test_keys():
    """KEYS: a number and a text as keys"""
    words = "Both keys become the same text. Which value does a reader of JSON keep?"
    judge("KEYS", "{'2': 'text'}", words)


def test_yes():
    """YES: True as a key"""
    words = "A key becomes text. How does JSON write True?"
    judge("YES", "{'true': 'yes'}", words)


def test_pair():
    """PAIR: a tuple as a key"""
    judge("PAIR", "'TypeError'", "Numbers, True, False and None become text as keys. Tuples?")


def test_numbers():
    """NUMBERS: whole numbers and floats"""
    judge("NUMBERS", "[3, 3.0]", "json.dumps([3, 3.0]) is '[3, 3.0]', with the point.")


def test_word():
    """WORD: how é is written"""
    words = "Without ensure_ascii=False the text has only ASCII. And it begins with a quote."
    judge("WORD", "'\"\\\\u'", words)


def test_changes_nothing():
    """changes: what JSON knows comes back, and so do zero, empty texts and empty lists"""
    assert changes({"a": 1, "b": [1.5, "é", None], "c": {"d": {"e": True}}}) == []
    assert changes({"zero": 0, "false": False, "text": "", "list": [], "none": None}) == []
    assert changes({}) == []


def test_changes_quietly():
    """changes: tuples and number keys are changed without a word, also deep inside"""
    assert changes({"pair": (1, 2), "list": [1, 2]}) == ["pair"]
    assert changes({"ok": {"1": "one"}, "key": {1: "one"}}) == ["key"]
    assert changes({"z": [{"deep": [(1,)]}], "ok": 1, "a": {"b": {2.5: 0}}}) == ["z", "a"]


def test_changes_refused():
    """changes: what can't be written doesn't come back"""
    assert changes({"b": b"x", "n": 1, "a": {1, 2}}) == ["b", "a"]
    assert changes({"price": Decimal("7.50"), "list": [Decimal(1)]}) == ["price", "list"]
    assert changes({"pair": {(1, 2): "x"}}) == ["pair"]


def test_changes_nan():
    """changes: NaN and infinity aren't JSON"""
    for value in [float("nan"), float("inf")]:
        for values in [{"x": value, "y": 1}, {"x": [0, {"a": value}]}]:
            found = changes(values)
            if found != ["x"]:
                pytest.fail(f"the values are {values}, and changes returned {found}")


def test_changes_argument():
    """changes: the values stay as they were"""
    values = {"b": (1, 2), "a": [1, {"c": (3,)}]}
    changes(values)
    if values != {"b": (1, 2), "a": [1, {"c": (3,)}]}:
        pytest.fail(f"after the call the values are {values}")
