import pytest

import race

CASES = {
    "alone": ([61], [1]),
    "in order": ([61, 62, 63], [1, 2, 3]),
    "the other way round": ([3, 2, 1], [3, 2, 1]),
    "two winners": ([5, 5, 6], [1, 1, 3]),
    "two second": ([5, 6, 6, 7], [1, 2, 2, 4]),
    "gave up": ([5, None], [1]),
    "nobody": ([], []),
}


class TestRace:
    @pytest.mark.parametrize(("seconds", "wanted"), list(CASES.values()), ids=list(CASES))
    def test_order(self, seconds, wanted):
        found = race.places(dict(zip("abcd", seconds)))
        assert list(found.values()) == wanted
