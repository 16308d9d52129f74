# expect: 0 is left and never less
"""Minus 3240 seconds."""

import time


def timed(func, clock=time.perf_counter):
    """Call func once. Return a pair: what it returned, and how many seconds it took."""
    start = clock()
    result = func()
    return result, clock() - start


def best_of(func, times, clock=time.perf_counter):
    """Call func so many times, and return the seconds of the quickest call."""
    return min([timed(func, clock)[1] for _ in range(times)])


def make_countdown(seconds, clock=time.monotonic):
    """Return a function that says how many seconds are left, and never less than 0."""
    end = clock() + seconds

    def left():
        return end - clock()

    return left
