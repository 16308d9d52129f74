import pytest

from names2 import is_valid_name, suggest_name


@pytest.mark.parametrize("text", ["runner", "_", "x2", "last_name", "Class", "größe", "sum"])
def test_valid(text):
    """texts that can be names"""
    assert is_valid_name(text) is True


@pytest.mark.parametrize("text", ["2nd", "last name", "e-mail", "", "a.b", "x!"])
def test_wrong_characters(text):
    """texts with characters that a name may not have"""
    assert is_valid_name(text) is False


@pytest.mark.parametrize("text", ["class", "def", "not", "True", "None", "for"])
def test_keywords(text):
    """keywords cannot be names"""
    assert is_valid_name(text) is False


@pytest.mark.parametrize(
    ("heading", "wanted"),
    [("Last name", "last_name"), (" Club ", "club"), ("Time of arrival", "time_of_arrival")],
)
def test_suggest(heading, wanted):
    """lower case, and underscores for spaces"""
    assert suggest_name(heading) == wanted


@pytest.mark.parametrize(("heading", "wanted"), [("E-mail", "e_mail"), ("A-B-C", "a_b_c")])
def test_suggest_dash(heading, wanted):
    """underscores for dashes"""
    assert suggest_name(heading) == wanted


@pytest.mark.parametrize(("heading", "wanted"), [("2nd runner", "_2nd_runner"), ("7", "_7")])
def test_suggest_digit(heading, wanted):
    """an underscore before a digit in front"""
    assert suggest_name(heading) == wanted


@pytest.mark.parametrize("heading", ["Class", "class", " FROM ", "Return"])
def test_suggest_keyword(heading):
    """an underscore after a keyword"""
    assert suggest_name(heading) == heading.strip().lower() + "_"


@pytest.mark.parametrize("heading", ["Class", "1st class", "in", "Not-yet", "x", "IS"])
def test_suggestions_are_valid(heading):
    """what is suggested can always be used as a name"""
    assert is_valid_name(suggest_name(heading)) is True
