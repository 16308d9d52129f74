import configparser
import shutil
from pathlib import Path

import pytest
from iniconfig1 import alarm, load, quieter
from windows_for_check import windows

HERE = Path(__file__).parent

HOTEL = """
[DEFAULT]
volume = 10
repeat = off

[early]
TIME = 04:00
repeat = 1
[late]
time = 11:00
volume = 90
repeat = True
[mañana]
time = 14:00
volume = 0
repeat = FALSE
"""

BARE = "[nap]\ntime = 14:00\n\n[tea]\nvolume = 21\ntime = 16:00\nrepeat = Yes\n"


@pytest.fixture(autouse=True)
def files(tmp_path, monkeypatch):
    """Go to a folder with alarm.ini, hotel.ini and bare.ini."""
    monkeypatch.chdir(tmp_path)
    shutil.copy(HERE / "alarm.ini", tmp_path)
    Path("hotel.ini").write_text(HOTEL, encoding="utf-8")
    Path("bare.ini").write_text(BARE, encoding="utf-8")


def test_repeat():
    """repeat is True for yes, on, true and 1, and False for no, off, false and 0"""
    assert alarm(load("alarm.ini"), "weekday")["repeat"] is True
    assert alarm(load("alarm.ini"), "sunday")["repeat"] is False
    assert alarm(load("alarm.ini"), "børn")["repeat"] is True
    assert alarm(load("hotel.ini"), "early")["repeat"] is True
    assert alarm(load("hotel.ini"), "late")["repeat"] is True
    assert alarm(load("hotel.ini"), "mañana")["repeat"] is False


def test_alarm():
    """the volume is a number, and [DEFAULT] helps out"""
    assert alarm(load("alarm.ini"), "weekday") == {"time": "06:45", "volume": 40, "repeat": True}
    assert alarm(load("alarm.ini"), "sunday") == {"time": "09:30", "volume": 100, "repeat": False}
    assert alarm(load("hotel.ini"), "early") == {"time": "04:00", "volume": 10, "repeat": True}
    assert alarm(load("hotel.ini"), "mañana") == {"time": "14:00", "volume": 0, "repeat": False}


def test_alarm_bare():
    """what nobody says is volume 20 and no repeat"""
    assert alarm(load("bare.ini"), "nap") == {"time": "14:00", "volume": 20, "repeat": False}
    assert alarm(load("bare.ini"), "tea") == {"time": "16:00", "volume": 21, "repeat": True}


def test_load_missing():
    """load raises FileNotFoundError if there is no such file"""
    try:
        load("alarms.ini")
    except FileNotFoundError:
        return
    pytest.fail('there is no alarms.ini, and load("alarms.ini") raised nothing')


def test_load_default():
    """load reads a file with [DEFAULT] alone, and an empty one"""
    Path("new.ini").write_text("[DEFAULT]\nvolume = 5\n", encoding="utf-8")
    assert dict(load("new.ini").defaults()) == {"volume": "5"}
    Path("empty.ini").write_text("", encoding="utf-8")
    assert load("empty.ini").sections() == []


def test_encoding():
    """the files are read and written in UTF-8, on Windows, too"""
    with windows():
        parser = load("hotel.ini")
        found = parser.sections()
        quieter(parser, "a.ini", 5)
    if found != ["early", "late", "mañana"]:
        pytest.fail(f"on Windows, load finds the alarms {', '.join(found)}")
    if "[mañana]".encode() not in Path("a.ini").read_bytes():
        pytest.fail("on Windows, quieter doesn't write [mañana] in UTF-8")


def test_quieter_number():
    """volumes are compared as numbers, and the names of the louder ones come back"""
    assert quieter(load("alarm.ini"), "a.ini", 9) == ["weekday", "sunday"]
    assert quieter(load("alarm.ini"), "a.ini", 40) == ["sunday"]
    assert quieter(load("alarm.ini"), "a.ini", 100) == []
    assert quieter(load("hotel.ini"), "a.ini", 5) == ["early", "late"]
    assert quieter(load("hotel.ini"), "a.ini", 0) == ["early", "late"]


def test_quieter_bare():
    """an alarm without a volume has volume 20 here, too"""
    assert quieter(load("bare.ini"), "a.ini", 20) == ["tea"]
    assert quieter(load("bare.ini"), "a.ini", 19) == ["nap", "tea"]
    assert alarm(load("a.ini"), "nap") == {"time": "14:00", "volume": 19, "repeat": False}


def test_quieter_writes():
    """the file has the new volumes, and the other ones as they were"""
    quieter(load("hotel.ini"), "hotel.ini", 30)
    assert alarm(load("hotel.ini"), "early") == {"time": "04:00", "volume": 10, "repeat": True}
    assert alarm(load("hotel.ini"), "late") == {"time": "11:00", "volume": 30, "repeat": True}
    assert alarm(load("hotel.ini"), "mañana") == {"time": "14:00", "volume": 0, "repeat": False}


def test_quieter_nothing():
    """if no alarm is too loud, the file is written all the same, with everything in it"""
    quieter(load("hotel.ini"), "copy.ini", 100)
    if not Path("copy.ini").exists():
        pytest.fail('quieter(…, "copy.ini", 100) has turned nothing down, and there is no copy.ini')
    assert alarm(load("copy.ini"), "early") == {"time": "04:00", "volume": 10, "repeat": True}


def written(path):
    """Return what each section of the file says itself, [DEFAULT] as one of them."""
    parser = configparser.ConfigParser(default_section="none")
    parser.read_string(Path(path).read_text(encoding="utf-8"))
    return {name: dict(parser[name]) for name in parser.sections()}


def test_quieter_default():
    """[DEFAULT] stays as it is, and each alarm gets a volume of its own"""
    quieter(load("hotel.ini"), "hotel.ini", 5)
    sections = written("hotel.ini")
    default = sections.pop("DEFAULT", {})
    if default != {"volume": "10", "repeat": "off"}:
        pytest.fail(f"after quieter(…, 5), [DEFAULT] of the file says {default}")
    volumes = {name: values.get("volume") for name, values in sections.items()}
    if volumes != {"early": "5", "late": "5", "mañana": "0"}:
        pytest.fail(f"after quieter(…, 5), the alarms of the file have the volumes {volumes}")


def test_quieter_others():
    """an alarm that isn't too loud says what it said before"""
    quieter(load("hotel.ini"), "hotel.ini", 30)
    sections = written("hotel.ini")
    for name, wanted in {
        "early": {"time": "04:00", "repeat": "1"},
        "mañana": {"time": "14:00", "volume": "0", "repeat": "FALSE"},
    }.items():
        if sections.get(name) != wanted:
            pytest.fail(
                f"after quieter(…, 30), [{name}] of the file says {sections.get(name)}, and before it said {wanted}"
            )
