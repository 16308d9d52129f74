"""Eight tests, and pytest says: 3 passed.

A complaint from Farida, who lives on the third floor: "The lift comes down from the fifth, drives
past me, fetches somebody on the first, and comes back up." Odd: there are eight tests, and
everything is green.

But look at what pytest prints: 3 passed. It only runs what looks like a test to it:

- a function or method whose name begins with `test`,
- in a class whose name begins with `Test`, and which has no `__init__`.

It skips the rest. And Python has a trap of its own: of two functions with the same name, the
second replaces the first.

1. Make all eight run, here. What they assert is right and stays.
2. One of them turns red. Read what pytest shows you, and fix lift.py.

With -v each test has a line of its own:

    pythlings shell pytestbasics1 -- python -m pytest -v test_lift.py
"""

from lift import next_stop


def test_goes_on_up():
    assert next_stop(2, True, [7, 4, 1]) == 4


def test_nobody_has_called():
    assert next_stop(3, True, []) is None


def own_floor_test():
    assert next_stop(3, True, [5, 3]) == 3


class LiftGoingDown:
    def test_goes_on_down(self):
        assert next_stop(5, False, [1, 4, 8]) == 4

    def test_turns_at_the_bottom(self):
        assert next_stop(0, False, [6, 2]) == 2


class TestTurnsAtTheTop:
    def __init__(self):
        self.calls = [1, 3]

    def test_nearest_first(self):
        assert next_stop(5, True, self.calls) == 3


def test_one_floor():
    assert next_stop(0, True, [-1]) == -1


def test_one_floor():
    assert next_stop(1, True, [2]) == 2
