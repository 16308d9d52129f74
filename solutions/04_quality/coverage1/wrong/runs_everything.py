# expect: the second price begins at 500 g
from post import postage
import pytest


def test_runs():
    for grams in (1, 500, 501, 2000, 2001, 3001, 20000):
        for country in ("IN", "PE"):
            for registered in (True, False):
                assert postage(grams, country, registered)
    with pytest.raises(ValueError):
        postage(0)
