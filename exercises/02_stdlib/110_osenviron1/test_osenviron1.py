import pytest
from osenviron1 import flag, text, width
from pythlings_checks import program


@pytest.fixture(autouse=True)
def nothing_set(monkeypatch):
    """Begin each test without any setting."""
    for name in ["SIGN_TEXT", "SIGN_WIDTH", "SIGN_LOUD", "SIGN_COLOUR"]:
        monkeypatch.delenv(name, raising=False)


def test_text(monkeypatch):
    """the text is the one in the environment, as it is"""
    monkeypatch.setenv("SIGN_TEXT", "Library")
    assert text() == "Library", "SIGN_TEXT was Library"
    monkeypatch.setenv("SIGN_TEXT", " Küche: 2 steps ")
    assert text() == " Küche: 2 steps ", "SIGN_TEXT was ' Küche: 2 steps '"
    monkeypatch.setenv("SIGN_TEXT", "0")
    assert text() == "0", "SIGN_TEXT was 0"


def test_text_none():
    """without a text the sign says Welcome"""
    assert text() == "Welcome", "SIGN_TEXT wasn't set"


def test_text_empty(monkeypatch):
    """with an empty text the sign says Welcome, too"""
    monkeypatch.setenv("SIGN_TEXT", "")
    assert text() == "Welcome", "SIGN_TEXT was set and empty"


def test_width(monkeypatch):
    """the width is a number, not text"""
    monkeypatch.setenv("SIGN_WIDTH", "40")
    assert width() == 40, "SIGN_WIDTH was 40"
    monkeypatch.setenv("SIGN_WIDTH", "1")
    assert width() == 1, "SIGN_WIDTH was 1"


def test_width_none():
    """without a width it's 30"""
    assert width() == 30, "SIGN_WIDTH wasn't set"


@pytest.mark.parametrize("value", ["wide", "91.5", "-3", "0", "", "4o"])
def test_width_wrong(monkeypatch, value):
    """a width that isn't a whole number from 1 upwards raises ValueError, with name and value"""
    monkeypatch.setenv("SIGN_WIDTH", value)
    try:
        result = width()
    except ValueError as error:
        message = str(error)
    else:
        pytest.fail(f"With SIGN_WIDTH={value}, width() returned {result!r}")
    if "SIGN_WIDTH" not in message:
        pytest.fail(f"The message doesn't name SIGN_WIDTH. It is: {message}")
    if value not in message:
        pytest.fail(f"The message doesn't say that the value was {value}. It is: {message}")


@pytest.mark.parametrize(
    "value", ["0", "false", "no", "off", "", "False", "OFF", "nO", " no ", "  "]
)
def test_flag_off(monkeypatch, value):
    """words that mean no are False"""
    monkeypatch.setenv("SIGN_LOUD", value)
    assert flag("SIGN_LOUD", True) is False, f"SIGN_LOUD was {value!r}"


@pytest.mark.parametrize("value", ["1", "true", "yes", "on", "Yes", "nope", "00", "o", "of"])
def test_flag_on(monkeypatch, value):
    """every other word is True"""
    monkeypatch.setenv("SIGN_COLOUR", value)
    assert flag("SIGN_COLOUR", False) is True, f"SIGN_COLOUR was {value!r}"


def test_flag_default():
    """a flag that isn't set has its default"""
    assert flag("SIGN_LOUD", True) is True, "SIGN_LOUD wasn't set"
    assert flag("SIGN_LOUD", False) is False, "SIGN_LOUD wasn't set"


def test_program():
    """the library's door doesn't shout"""
    settings = {"SIGN_TEXT": "Library", "SIGN_WIDTH": "11", "SIGN_LOUD": "false"}
    program("osenviron1.py", env=settings).shows(
        "***************\n*   Library   *\n***************\n"
    )


def test_program_loud():
    """the gym's door does"""
    settings = {"SIGN_TEXT": "Gym", "SIGN_WIDTH": "6", "SIGN_LOUD": "yes"}
    program("osenviron1.py", env=settings).shows("**********\n*  GYM!  *\n**********\n")
