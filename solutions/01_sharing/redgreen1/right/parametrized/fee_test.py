import pytest
from fee import fee


@pytest.mark.parametrize("kilometres, cents", [(5, 750), (2, 300), (0, 300)])
def test_fee(kilometres, cents):
    assert fee(kilometres) == cents
