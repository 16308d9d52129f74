import pytest

from speeding import fine as fee


@pytest.fixture
def limits():
    return {50: (0, 30), 60: (30, 60), 70: (60, 200)}


class TestFines:
    def test_up_to(self, limits):
        for speed in limits:
            assert limits[speed][0] == fee(speed), speed

    def test_beyond(self, limits):
        for speed in limits:
            assert limits[speed][1] == fee(speed + 1), speed
