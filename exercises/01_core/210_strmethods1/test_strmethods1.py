import pytest

from strmethods1 import badge_name, login, same_person

ENTRIES = ["ada lovelace", "  Ada Lovelace", "ADA LOVELACE ", "\tada LOVELACE\n"]


@pytest.mark.parametrize("text", ENTRIES)
def test_badge_name(text):
    """the badge has capitals and no outer spaces"""
    assert badge_name(text) == "Ada Lovelace"


@pytest.mark.parametrize(("text", "wanted"), [(" li ", "Li"), ("josé maria luz", "José Maria Luz")])
def test_badge_name_others(text, wanted):
    """the badge works for names of any number of words"""
    assert badge_name(text) == wanted


@pytest.mark.parametrize("text", ENTRIES)
def test_login(text):
    """the login is in lower case, with a point between the words"""
    assert login(text) == "ada.lovelace"


@pytest.mark.parametrize(("text", "wanted"), [(" Li ", "li"), ("José Maria Luz", "josé.maria.luz")])
def test_login_others(text, wanted):
    """every space inside becomes a point, no outer space does"""
    assert login(text) == wanted


@pytest.mark.parametrize("text", ENTRIES)
def test_same_person(text):
    """spaces outside and capitals make no difference"""
    assert same_person("Ada lovelace ", text) is True
    assert same_person(text, "Ada lovelace ") is True


@pytest.mark.parametrize("text", ["Ada", "Ada Lovelac", "AdaLovelace", ""])
def test_other_person(text):
    """other letters make another person, and so does a missing space inside"""
    assert same_person("Ada Lovelace", text) is False
