"""Against a slow but obvious version."""

import itertools
import pytest
from hall import busy


def slow(bookings):
    hours = sorted({h for a, b in bookings for h in range(a, b)})
    out = []
    for h in hours:
        if out and out[-1][1] == h:
            out[-1] = (out[-1][0], h + 1)
        else:
            out.append((h, h + 1))
    return out


SPANS = [(a, b) for a in range(8, 12) for b in range(a + 1, 13)]


@pytest.mark.parametrize("n", [0, 1, 2, 3])
def test_like_the_slow_one(n):
    for chosen in itertools.product(SPANS, repeat=n):
        chosen = list(chosen)
        before = chosen[:]
        assert busy(chosen) == slow(chosen)
        assert chosen == before
