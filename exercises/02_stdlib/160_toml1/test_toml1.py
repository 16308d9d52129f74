import copy
import tomllib
from pathlib import Path

import pytest
from toml1 import DEFAULTS, load, lookup, merge


def test_load():
    """the file's values come with their types"""
    config = load(Path("feeder.toml"))
    assert config["seeds"] == {"refill_at": 0.25, "kinds": ["sunflower", "oats"]}


def test_load_another(tmp_path):
    """any TOML file is read, letters outside ASCII included"""
    path = tmp_path / "a.toml"
    path.write_bytes('name = "Öster"\n[camera]\non = false\n'.encode())
    assert load(path) == {"name": "Öster", "camera": {"on": False}}


def test_load_damaged(tmp_path):
    """a damaged file raises the module's own error"""
    path = tmp_path / "a.toml"
    path.write_text("name = plum tree\n", encoding="utf-8")
    with pytest.raises(tomllib.TOMLDecodeError):
        load(path)


@pytest.mark.parametrize("settings", [{}, {"name": "oak"}, {"name": "oak", "x": 1}])
def test_merge_flat(settings):
    """a setting replaces its default, a new one is added"""
    wanted = {"name": "unnamed", "n": 3, **settings}
    assert merge({"name": "unnamed", "n": 3}, settings) == wanted


def test_merge_table():
    """the rest of a table keeps its defaults"""
    merged = merge(DEFAULTS, {"camera": {"width": 1280}})
    assert merged["camera"] == {"on": True, "width": 1280, "lens": {"zoom": 1, "macro": False}}


def test_merge_deep():
    """tables in tables are merged too"""
    merged = merge(DEFAULTS, {"camera": {"lens": {"zoom": 4}}})
    assert merged["camera"]["lens"] == {"zoom": 4, "macro": False}


def test_merge_list():
    """a list replaces the default list"""
    assert merge(DEFAULTS, {"seeds": {"kinds": ["oats"]}})["seeds"]["kinds"] == ["oats"]


@pytest.mark.parametrize(
    ("defaults", "settings"), [({"a": 1}, {"a": {"b": 2}}), ({"a": {"b": 2}}, {"a": 1})]
)
def test_merge_other_kind(defaults, settings):
    """a value that is a table on one side only replaces the other"""
    wanted = dict(settings)
    assert merge(defaults, settings) == wanted


def test_merge_changes_nothing():
    """the defaults and the settings stay as they were"""
    defaults = {"a": 1, "camera": {"on": True, "lens": {"zoom": 1}}}
    settings = {"camera": {"lens": {"zoom": 2}}, "b": {"c": 1}}
    defaults_before, settings_before = copy.deepcopy(defaults), copy.deepcopy(settings)
    merge(defaults, settings)
    assert defaults == defaults_before
    assert settings == settings_before


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("name", "unnamed"),
        ("camera.width", 640),
        ("camera.lens.macro", False),
        ("seeds.refill_at", 0.1),
        ("seeds.kinds", ["sunflower"]),
    ],
)
def test_lookup(name, wanted):
    """a dotted name goes down through the tables"""
    assert lookup(DEFAULTS, name) == wanted


@pytest.mark.parametrize("name", ["title", "camera.height", "camera.lens.f.x", "name.first"])
def test_lookup_missing(name):
    """a missing setting is named in full"""
    with pytest.raises(KeyError) as caught:
        lookup(DEFAULTS, name)
    assert caught.value.args == (f"no setting {name}",)
