import garden
import pytest


@pytest.mark.parametrize(
    "rain, days", [([], 0), ([0, 0, 1, 0], 2), ([1, 0, 2, 0, 0], 2), ([0.5, 0.0], 1)]
)
def test_spells(rain, days):
    assert garden.longest_dry_spell(rain) == days
