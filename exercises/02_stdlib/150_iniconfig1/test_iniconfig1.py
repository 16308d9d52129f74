import configparser
from pathlib import Path

import pytest
from iniconfig1 import alarm, load, names, quieter

OTHER = """
[DEFAULT]
volume = 10
repeat = off
home = /m
folder = %(home)s/z

[early]
TIME = 04:00
repeat = 1
[late]
time = 11:00
volume = 90
repeat = true
[nap]
time = 14:00
home = /n
"""


@pytest.fixture
def other(tmp_path):
    """A second file of settings."""
    path = tmp_path / "other.ini"
    path.write_text(OTHER + "# é\n", encoding="utf-8")
    return path


def test_load():
    """the shipped file has two alarms"""
    assert load(Path("alarm.ini")).sections() == ["weekday", "sunday"]


def test_load_missing(tmp_path):
    """a missing file is an error, not an empty configuration"""
    with pytest.raises(FileNotFoundError):
        load(tmp_path / "nothing.ini")


def test_alarm():
    """values come in their own kind, defaults included"""
    wanted = {"time": "06:45", "volume": 40, "repeat": True, "folder": "/music/radio"}
    assert alarm(load(Path("alarm.ini")), "weekday") == wanted


def test_repeat_no():
    """the text "no" is False"""
    wanted = {"time": "09:30", "volume": 25, "repeat": False, "folder": "/music/organ"}
    assert alarm(load(Path("alarm.ini")), "sunday") == wanted


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("early", {"time": "04:00", "volume": 10, "repeat": True, "folder": "/m/z"}),
        ("late", {"time": "11:00", "volume": 90, "repeat": True, "folder": "/m/z"}),
        ("nap", {"time": "14:00", "volume": 10, "repeat": False, "folder": "/n/z"}),
    ],
)
def test_other_file(other, name, wanted):
    """another file gives other settings"""
    assert alarm(load(other), name) == wanted


def test_names(other):
    """only the alarms that repeat are named"""
    assert names(load(other)) == ["early", "late"]
    assert names(load(Path("alarm.ini"))) == ["weekday"]


@pytest.mark.parametrize(
    ("limit", "wanted"), [(5, ["early", "late", "nap"]), (50, ["late"]), (90, []), (10, ["late"])]
)
def test_quieter_names(other, limit, wanted):
    """only louder alarms are changed"""
    assert quieter(load(other), other, limit) == wanted


def test_quieter_writes(other):
    """the changed values stand in the file"""
    quieter(load(other), other, 30)
    again = configparser.ConfigParser()
    again.read_string(other.read_text(encoding="utf-8"))
    volumes = {name: again[name].getint("volume") for name in again.sections()}
    assert volumes == {"early": 10, "late": 30, "nap": 10}


def test_quieter_keeps(other):
    """each alarm gets a volume of its own, DEFAULT and everything else stay as they were"""
    quieter(load(other), other, 5)
    again = configparser.ConfigParser()
    again.read_string(other.read_text(encoding="utf-8"))
    assert [again[name]["volume"] for name in again.sections()] == ["5", "5", "5"]
    assert again.defaults()["volume"] == "10"
    assert again.get("nap", "folder", raw=True) == "%(home)s/z"
