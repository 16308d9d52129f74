import buses
import pytest


@pytest.mark.parametrize(
    ("times", "now", "minutes"), [([600, 480], 480, 0), ([10], 1430, 20), ([70, 10], 71, 1379)]
)
def test_wait(times, now, minutes):
    assert buses.wait(times, now) == minutes


class TestList:
    def test_order(self):
        departures = [3, 2, 1]
        copy = departures[:]
        assert buses.wait(departures, 2) == 0
        assert departures == copy
