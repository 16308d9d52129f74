# expect: a call that takes no time at all is the quickest
"""Minus 3240 seconds."""

import time


def timed(func, clock=time.perf_counter):
    """Call func once. Return a pair: what it returned, and how many seconds it took."""
    start = clock()
    result = func()
    end = clock()
    return result, end - start


def best_of(func, times, clock=time.perf_counter):
    """Call func so many times, and return the seconds of the quickest call."""
    best = 0
    for _ in range(times):
        start = clock()
        func()
        took = clock() - start
        if not best or took < best:
            best = took
    return best


def make_countdown(seconds, clock=time.monotonic):
    """Return a function that says how many seconds are left, and never less than 0."""
    start = clock()

    def left():
        return max(0, start + seconds - clock())

    return left
