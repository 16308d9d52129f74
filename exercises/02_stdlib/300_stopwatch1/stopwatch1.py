"""Minus 3240 seconds.

Amara's rowing club times its races with her laptop. On Sunday the winning boat needed minus
3240 seconds. The laptop's clock had been an hour fast, and during the race it corrected
itself.

`time` has several clocks. Each is a function that gives its reading in seconds:

    time.time()          the time of day, counted from 1970; it can be put forward or back
    time.monotonic()     only goes forward: for deadlines and for waiting
    time.perf_counter()  only goes forward, in the finest steps: for measuring

The last two count from some moment or other, so only a difference between two readings
means anything:

    >>> import time
    >>> start = time.perf_counter()
    >>> time.perf_counter() - start < 5
    True

Each function below takes its clock as an argument, so that Amara can try out a whole race
in a blink, with a clock that she sets by hand. `clock=time.time` has no brackets: the
function itself is handed over, and called later.

The default clock is only the first thing that's wrong. Each docstring says what should
happen. Where doesn't it?
"""

import time


def timed(func, clock=time.time):
    """Call func once. Return a pair: what it returned, and how many seconds it took."""
    start = clock()
    end = clock()
    return func(), end - start


def best_of(func, times, clock=time.time):
    """Call func this many times, and return the seconds of the quickest call."""
    start = clock()
    for _ in range(times):
        func()
    return (clock() - start) / times


def make_countdown(seconds, clock=time.time):
    """Return a function that says how many seconds are left, and never less than 0.

    The time runs from the moment when make_countdown is called.
    """

    def left():
        start = clock()
        return start + seconds - clock()

    return left
