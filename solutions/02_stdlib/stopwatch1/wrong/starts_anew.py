# expect: has 7 left after 3 seconds
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
    def left():
        end = clock() + seconds
        return max(end - clock(), 0)

    return left
