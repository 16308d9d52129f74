import json

import pytest
from workplace import Workplace

DEFAULTS = {"limit": 1000, "log": "meters.log", "store": "meters.json"}


@pytest.fixture
def place(tmp_path, capsys, monkeypatch):
    return Workplace(tmp_path, capsys, monkeypatch)


def settings(place, *options):
    status, out, _ = place.run(*options, "settings")
    assert (status, out.count("\n")) == (0, 1)
    return json.loads(out)


def test_defaults(place):
    """without anything the defaults hold"""
    assert settings(place) == DEFAULTS


def test_sorted(place):
    """the settings are one line of JSON with sorted keys"""
    assert place.run("settings")[1] == json.dumps(DEFAULTS) + "\n"


@pytest.mark.parametrize(
    "change", [{"limit": 50}, {"limit": 1}, {"store": "a.json", "log": "b.log"}]
)
def test_config(place, change):
    """the config file wins over the defaults"""
    text = "".join(f"{key} = {json.dumps(value)}\n" for key, value in change.items())
    path = place.write("my.toml", text)
    assert settings(place, "--config", path) == DEFAULTS | change


def test_environment(place, monkeypatch):
    """the environment wins over the config file"""
    path = place.write("my.toml", 'limit = 50\nstore = "a.json"\n')
    monkeypatch.setenv("METERS_LIMIT", "70")
    monkeypatch.setenv("METERS_LOG", "env.log")
    wanted = {"limit": 70, "log": "env.log", "store": "a.json"}
    assert settings(place, "--config", path) == wanted


def test_options(place, monkeypatch):
    """options win over everything"""
    path = place.write("my.toml", 'limit = 50\nstore = "a.json"\n')
    monkeypatch.setenv("METERS_LIMIT", "70")
    monkeypatch.setenv("METERS_STORE", "b.json")
    options = ["--config", path, "--limit", "90", "--store", "c.json", "--log", "d.log"]
    assert settings(place, *options) == {"limit": 90, "log": "d.log", "store": "c.json"}


@pytest.mark.parametrize(
    "text",
    [
        None,
        "limit = ",
        'colour = "red"',
        'limit = "many"',
        "limit = 0",
        "limit = true",
        "limit = 1.5",
    ],
)
def test_wrong_config(place, text):
    """a config file that cannot be used is status 3 and a line"""
    path = place.folder / "my.toml"
    if text is not None:
        path.write_text(text, encoding="utf-8")
    status, out, err = place.run("--config", path, "settings")
    assert (status, out, err.count("\n")) == (3, "", 1)


@pytest.mark.parametrize("value", ["many", "0", "-5", ""])
def test_wrong_environment(place, monkeypatch, value):
    """a wrong limit in the environment is status 3 and a line"""
    monkeypatch.setenv("METERS_LIMIT", value)
    status, out, err = place.run("settings")
    assert (status, out, err.count("\n")) == (3, "", 1)


@pytest.mark.parametrize(
    "argv", [[], ["sell"], ["import"], ["--limit", "0", "settings"], ["--limit", "x", "settings"]]
)
def test_wrong_call(place, argv):
    """a wrong call is status 2"""
    assert place.run(*argv)[0] == 2
