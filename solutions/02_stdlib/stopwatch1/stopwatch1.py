"""Minus 3240 seconds."""

import time


def timed(func, clock=time.perf_counter):
    """Call func once. Return a pair: what it returned, and how many seconds it took."""
    start = clock()
    result = func()
    return result, clock() - start


def best_of(func, times, clock=time.perf_counter):
    """Call func this many times, and return the seconds of the quickest call."""
    return min([timed(func, clock)[1] for _ in range(times)])


def make_countdown(seconds, clock=time.monotonic):
    """Return a function that says how many seconds are left, and never less than 0."""
    end = clock() + seconds

    def left():
        return max(end - clock(), 0)

    return left


# Why this way
#
# The countdown works out its end once, when it is made; `left` only looks at the clock.
# The quickest of several calls says more than the mean: whatever disturbs a measurement
# makes it longer, never shorter. The module timeit measures small pieces of code like this.
# A clock as an argument is met wherever code waits: its tests take no time at all.
