# expect: while the time of day is put back
"""Minus 3240 seconds."""

import time


def timed(func, clock=time.time):
    """Call func once. Return a pair: what it returned, and how many seconds it took."""
    start = clock()
    result = func()
    return result, clock() - start


def best_of(func, times, clock=time.time):
    """Call func so many times, and return the seconds of the quickest call."""
    return min([timed(func, clock)[1] for _ in range(times)])


def make_countdown(seconds, clock=time.time):
    """Return a function that says how many seconds are left, and never less than 0."""
    end = clock() + seconds

    def left():
        return max(end - clock(), 0)

    return left
