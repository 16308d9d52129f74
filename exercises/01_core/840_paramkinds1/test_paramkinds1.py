import pytest

from paramkinds1 import area, fetch, tag


def outcome(function, *args, **kwargs):
    try:
        return function(*args, **kwargs)
    except TypeError:
        return "TypeError"


def test_fetch_by_name():
    """timeout and retries may be named, or left out"""
    assert outcome(fetch, "a.org", retries=2, timeout=5) == "a.org timeout=5 retries=2"
    assert outcome(fetch, address="a.org") == "a.org timeout=10 retries=0"


@pytest.mark.parametrize("options", [(5,), (5, 2)])
def test_fetch_by_position(options):
    """timeout and retries by position are refused"""
    assert outcome(fetch, "a.org", *options) == "TypeError"


@pytest.mark.parametrize("value", ["wheel", "door"])
def test_tag_with_name(value):
    """a tag may have an attribute called name"""
    assert outcome(tag, "circle", r=4, name=value) == f'<circle r="4" name="{value}">'


def test_tag_name_by_position():
    """the tag's own name is given by position and needed"""
    assert outcome(tag, "g") == "<g>"
    assert outcome(tag, name="g") == "TypeError"


@pytest.mark.parametrize(("unit", "wanted"), [("m", "12 m2"), ("km", "12 km2")])
def test_area(unit, wanted):
    """width and height by position, the unit by name or left out"""
    assert outcome(area, 3, 4, unit=unit) == wanted
    assert outcome(area, 5, 2) == "10 m2"


def test_area_refuses():
    """a unit by position is refused, and so is a named width or height"""
    assert outcome(area, 3, 4, "km") == "TypeError"
    assert outcome(area, 3, height=4) == "TypeError"
    assert outcome(area, width=3, height=4) == "TypeError"
