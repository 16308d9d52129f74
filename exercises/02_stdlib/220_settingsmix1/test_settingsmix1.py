import copy
import json

import pytest
from settingsmix1 import DEFAULTS, from_text, settings, support

NAMES = ["HOST", "PORT", "NIGHT", "ZOOM", "PASSWORD"]


@pytest.fixture(autouse=True)
def clean(monkeypatch):
    """Begin without any CAMERA_ setting."""
    for name in NAMES:
        monkeypatch.delenv(f"CAMERA_{name}", raising=False)


@pytest.fixture
def file(tmp_path):
    """A settings file."""
    path = tmp_path / "camera.toml"
    path.write_text('port = 9000\nnight = true\npassword = "wren"\n', encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("name", "text", "wanted"),
    [
        ("host", "attic", "attic"),
        ("port", "80", 80),
        ("zoom", "2", 2.0),
        ("night", "1", True),
        ("night", "0", False),
        ("night", "Off", False),
        ("night", "YES", True),
        ("night", "true", True),
        ("night", "on", True),
        ("night", "false", False),
        ("night", "No", False),
    ],
)
def test_from_text(name, text, wanted):
    """text becomes what the default is"""
    value = from_text(name, text)
    assert (value, type(value)) == (wanted, type(wanted))


@pytest.mark.parametrize(
    ("name", "text"), [("port", "http"), ("port", "8.5"), ("night", "maybe"), ("zoom", "big")]
)
def test_from_text_wrong(name, text):
    """text that does not fit is refused with the name"""
    with pytest.raises(ValueError, match=name):
        from_text(name, text)


def test_defaults(tmp_path):
    """without file and environment the defaults hold"""
    wanted = {"host": "localhost", "port": 8000, "night": False, "zoom": 1.0, "password": ""}
    assert settings(tmp_path / "none.toml") == wanted


def test_file(file):
    """the file wins over the defaults"""
    assert settings(file) == DEFAULTS | {"port": 9000, "night": True, "password": "wren"}


def test_environment(file, monkeypatch):
    """the environment wins over the file, with the right types"""
    monkeypatch.setenv("CAMERA_PORT", "7000")
    monkeypatch.setenv("CAMERA_NIGHT", "0")
    monkeypatch.setenv("CAMERA_HOST", "attic")
    wanted = {"host": "attic", "port": 7000, "night": False, "zoom": 1.0, "password": "wren"}
    assert settings(file) == wanted


def test_unknown(tmp_path):
    """an unknown name in the file is a KeyError"""
    path = tmp_path / "camera.toml"
    path.write_text("prot = 9000\n", encoding="utf-8")
    with pytest.raises(KeyError, match="prot"):
        settings(path)


def test_defaults_stay(file, monkeypatch):
    """the defaults are not changed"""
    before = copy.deepcopy(DEFAULTS)
    monkeypatch.setenv("CAMERA_PORT", "1")
    settings(file)["host"] = "changed"
    assert before == DEFAULTS


@pytest.mark.parametrize(("password", "shown"), [("wren", "***"), ("", "")])
def test_support(password, shown):
    """support sees everything but the password"""
    current = DEFAULTS | {"password": password, "host": "Höhle"}
    assert json.loads(support(current)) == current | {"password": shown}


def test_support_form():
    """the dump is indented and sorted"""
    lines = support({"port": 1, "host": "a", "password": "x"}).splitlines()
    assert lines == ["{", '  "host": "a",', '  "password": "***",', '  "port": 1', "}"]


def test_support_leaves_the_secret():
    """the settings in use keep their password"""
    current = DEFAULTS | {"password": "wren"}
    support(current)
    assert current["password"] == "wren"
