# expect: the first of the tests with the same name
"""Eight tests, and pytest says: 3 passed."""

from lift import next_stop


def test_goes_on_up():
    assert next_stop(2, True, [7, 4, 1]) == 4


def test_nobody_has_called():
    assert next_stop(3, True, []) is None


def test_own_floor():
    assert next_stop(3, True, [5, 3]) == 3


class TestGoingDown:
    def test_goes_on_down(self):
        assert next_stop(5, False, [1, 4, 8]) == 4

    def test_turns_at_the_bottom(self):
        assert next_stop(0, False, [6, 2]) == 2


class TestTurnsAtTheTop:
    def test_nearest_first(self):
        assert next_stop(5, True, [1, 3]) == 3


def test_one_floor():
    assert next_stop(0, True, [-1]) == -1


def test_one_floor():
    assert next_stop(1, True, [2]) == 2
