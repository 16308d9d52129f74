import tomllib
from pathlib import Path

import pytest
from toml1 import load, merge, unknown
from windows_for_check import windows

HERE = Path(__file__).parent


def defaults():
    """Return fresh defaults."""
    return {
        "name": "unnamed",
        "camera": {"on": True, "width": 640, "lens": {"zoom": 1, "macro": False}},
        "seeds": {"refill_at": 0.1, "kinds": ["sunflower"]},
    }


def test_load(monkeypatch):
    """load: the values of feeder.toml have their types"""
    monkeypatch.chdir(HERE)
    assert load("feeder.toml") == {
        "name": "plum tree",
        "camera": {"width": 1280},
        "seeds": {"refill_at": 0.25, "kinds": ["sunflower", "oats"]},
    }


def test_load_another(tmp_path, monkeypatch):
    """load: another file, with letters such as Ö"""
    monkeypatch.chdir(tmp_path)
    Path("oster.toml").write_bytes('name = "Öster"\n[camera]\non = false\n'.encode())
    assert load("oster.toml") == {"name": "Öster", "camera": {"on": False}}
    Path("empty.toml").write_bytes(b"")
    assert load("empty.toml") == {}


def test_load_encoding(tmp_path, monkeypatch):
    """load: TOML is always UTF-8, on Windows, too"""
    monkeypatch.chdir(tmp_path)
    Path("oster.toml").write_bytes('name = "Öster"\n'.encode())
    with windows():
        name = load("oster.toml").get("name")
    if name != "Öster":
        pytest.fail(f'the file says name = "Öster", and on Windows load finds {name!r}')


def test_load_damaged(tmp_path, monkeypatch):
    """load: a file that isn't TOML ends with tomllib's own error"""
    monkeypatch.chdir(tmp_path)
    Path("bad.toml").write_bytes(b"name = plum tree\n")
    try:
        load("bad.toml")
    except tomllib.TOMLDecodeError:
        return
    pytest.fail("bad.toml has the line `name = plum tree`, without quotes, and load said nothing")


def test_merge_flat():
    """merge: a setting wins over its default, and a new one is added"""
    assert merge({"name": "unnamed", "n": 3}, {"name": "oak"}) == {"name": "oak", "n": 3}
    assert merge({"n": 3, "m": 2}, {"m": 0, "x": None}) == {"n": 3, "m": 0, "x": None}
    assert merge({"n": 3}, {}) == {"n": 3}


def test_merge_table():
    """merge: what the settings don't say keeps its default, in a table as well"""
    assert merge({"camera": {"on": True, "width": 640}}, {"camera": {"width": 1280}}) == {
        "camera": {"on": True, "width": 1280}
    }
    assert merge({"a": {"b": 1}, "c": {"d": 2}}, {"c": {"e": 3}, "a": {}}) == {
        "a": {"b": 1},
        "c": {"d": 2, "e": 3},
    }


def test_merge_deep():
    """merge: tables in tables are merged, however deep"""
    assert merge(defaults(), {"camera": {"lens": {"zoom": 4}}}) == {
        "name": "unnamed",
        "camera": {"on": True, "width": 640, "lens": {"zoom": 4, "macro": False}},
        "seeds": {"refill_at": 0.1, "kinds": ["sunflower"]},
    }
    assert merge({"a": {"b": {"c": {"d": 1, "e": 2}}}}, {"a": {"b": {"c": {"d": 0}}}}) == {
        "a": {"b": {"c": {"d": 0, "e": 2}}}
    }


def test_merge_list():
    """merge: a list takes the place of the default list"""
    assert merge({"kinds": ["sunflower", "oats"]}, {"kinds": ["nuts"]}) == {"kinds": ["nuts"]}


def test_merge_mixed():
    """merge: if only one of the two is a table, the setting wins"""
    assert merge({"lens": 1, "n": 2}, {"lens": {"zoom": 2}}) == {"lens": {"zoom": 2}, "n": 2}
    assert merge({"lens": {"zoom": 2}}, {"lens": False}) == {"lens": False}


def test_merge_arguments():
    """merge: neither argument is changed"""
    given = defaults()
    settings = {"camera": {"lens": {"zoom": 2}, "width": 1}, "new": {"c": 1}}
    merge(given, settings)
    if given != defaults():
        pytest.fail(f"after merge(DEFAULTS, …) the defaults are {given}")
    if settings != {"camera": {"lens": {"zoom": 2}, "width": 1}, "new": {"c": 1}}:
        pytest.fail(f"after merge(DEFAULTS, settings) the settings are {settings}")


def test_merge_later():
    """merge: changing a table or list of the result changes neither argument"""
    given = defaults()
    settings = {"new": {"c": 1}, "list": [1], "camera": {"plugs": [2]}}
    result = merge(given, settings)
    result["camera"]["lens"]["zoom"] = 9
    result["seeds"]["kinds"].append("nuts")
    result["seeds"]["refill_at"] = 9
    if given != defaults():
        pytest.fail(f"the result was changed, and the defaults changed with it: {given}")
    result["new"]["c"] = 9
    result["list"].append(9)
    result["camera"]["plugs"].append(9)
    if settings != {"new": {"c": 1}, "list": [1], "camera": {"plugs": [2]}}:
        pytest.fail(f"the result was changed, and the settings changed with it: {settings}")


def test_unknown():
    """unknown: names that the defaults don't have, in the order of the settings"""
    assert unknown(defaults(), {"title": "oak", "name": "elm", "age": 3}) == ["title", "age"]
    assert unknown(defaults(), {"name": "elm"}) == []
    assert unknown(defaults(), {}) == []
    assert unknown({"on": False, "zoom": 0, "owner": ""}, {"zoom": 2, "owner": "Ana"}) == []


def test_unknown_deep():
    """unknown: a name in a table comes with its table"""
    assert unknown(defaults(), {"camera": {"widht": 1280, "on": False}}) == ["camera.widht"]
    assert unknown(defaults(), {"camera": {"lens": {"zom": 2}, "wide": 1}, "z": 0}) == [
        "camera.lens.zom",
        "camera.wide",
        "z",
    ]


def test_unknown_table():
    """unknown: an unknown table is told once, without what is in it"""
    assert unknown(defaults(), {"camra": {"width": 1280, "lens": {}}}) == ["camra"]


def test_unknown_mixed():
    """unknown: a table is looked into only where both have one"""
    assert unknown(defaults(), {"name": {"first": "Oak"}}) == []
    assert unknown(defaults(), {"camera": True}) == []
