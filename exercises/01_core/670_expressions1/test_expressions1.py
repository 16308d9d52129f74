import pytest

from expressions1 import colour_error, frame_length, full_tins, is_open, middle_price


@pytest.mark.parametrize(("width", "height"), [(3, 2), (1, 5), (0, 4)])
def test_frame_length(width, height):
    """a frame has two widths and two heights"""
    assert frame_length(width, height) == width + height + width + height


@pytest.mark.parametrize(("cheap", "dear", "wanted"), [(10, 20, 15), (8, 9, 8.5), (7, 7, 7)])
def test_middle_price(cheap, dear, wanted):
    """the middle price lies half-way"""
    assert middle_price(cheap, dear) == wanted


@pytest.mark.parametrize(
    ("area", "reserve", "area_per_tin", "wanted"),
    [(35, 5, 10, 4), (18, 1, 10, 1), (36, 12, 6, 8)],
)
def test_full_tins(area, reserve, area_per_tin, wanted):
    """area and reserve together are divided by the area of a tin"""
    assert full_tins(area, reserve, area_per_tin) == wanted


@pytest.mark.parametrize(("wanted", "measured"), [(5, 3), (3, 5), (0, 4), (6, 6)])
def test_colour_error(wanted, measured):
    """the difference is squared as a whole"""
    difference = wanted - measured
    assert colour_error(wanted, measured) == difference * difference


def test_open_at_the_start():
    """an order that is neither mixed nor paid is open"""
    assert is_open(False, False) is True


def test_open_when_half_done():
    """an order that is only mixed or only paid is open"""
    assert is_open(True, False) is True
    assert is_open(False, True) is True


def test_closed():
    """an order that is mixed and paid is no longer open"""
    assert is_open(True, True) is False
