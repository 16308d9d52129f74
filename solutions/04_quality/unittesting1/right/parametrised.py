import pytest

import hall


@pytest.mark.parametrize(
    "bookings, wanted",
    [
        ([], []),
        ([(1, 2)], [(1, 2)]),
        ([(5, 9), (1, 5)], [(1, 9)]),
        ([(5, 9), (1, 4)], [(1, 4), (5, 9)]),
        ([(1, 9), (2, 3), (4, 5)], [(1, 9)]),
    ],
)
def test_busy(bookings, wanted):
    copy = list(bookings)
    assert hall.busy(bookings) == wanted
    assert bookings == copy
