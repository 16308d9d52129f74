import pytest

from ifelse2 import insurance, postage


@pytest.mark.parametrize(
    ("weight", "wanted"), [(0.5, 5), (1.9, 5), (3, 7), (8, 10), (11, 18), (30, 18)]
)
def test_between_the_boundaries(weight, wanted):
    """parcels between the boundaries"""
    assert postage(weight) == wanted


@pytest.mark.parametrize(("weight", "wanted"), [(2, 5), (5, 7), (10, 10)])
def test_on_the_boundary(weight, wanted):
    """a parcel exactly on a boundary is still within it"""
    assert postage(weight) == wanted


@pytest.mark.parametrize(("weight", "wanted"), [(2.01, 7), (5.01, 10), (10.01, 18)])
def test_above_the_boundary(weight, wanted):
    """a parcel just above a boundary belongs to the next band"""
    assert postage(weight) == wanted


@pytest.mark.parametrize("value", [0, 30, 50])
def test_insurance_free(value):
    """cheap things are insured for nothing"""
    assert insurance(value) == 0


@pytest.mark.parametrize(("value", "wanted"), [(51, 3), (500, 3), (501, 9), (4000, 9)])
def test_insurance_dearer(value, wanted):
    """things above 50 and above 500 cost a fee"""
    assert insurance(value) == wanted
