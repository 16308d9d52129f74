"""Which clock for what.

The time module has three clocks. time.time() is the date and time as seconds since
1970: for timestamps. It can jump, also backwards, when the computer corrects it.
time.monotonic() only ever goes forward: for deadlines and pauses.
time.perf_counter() is the finest one: for measuring how long something took.

    >>> import time
    >>> start = time.perf_counter()
    >>> total = sum(range(1000))
    >>> time.perf_counter() - start < 5
    True

A measurement with time.time() goes wrong on the rare day when the computer corrects
its clock meanwhile, and nobody can repeat it. And a test that sleeps is slow: hand
the clock in as an argument, and a test can give a clock of its own. Note that the
defaults below have no brackets: what is handed in is the function itself.

Complete the stopwatch and the turnstile of a swimming pool.
"""

import time


def timed(func, clock=time.time):
    """Call func and return a pair: what it returned, and how many seconds it took."""
    # TODO: the default is the wrong clock for this, and nothing is measured yet.
    return func(), 0


def make_deadline(seconds, clock=time.time):
    """Return a function that says how many seconds are left: never less than 0.

    The time runs from the call of make_deadline.
    """
    # TODO: the right default, and a closure.
    return lambda: seconds


def make_gate(limit, window, clock=time.monotonic):
    """Return a function that lets at most `limit` people in within `window` seconds.

    Each call is one person: True lets them in, False does not. Someone turned away
    does not count. Somebody who came in exactly `window` seconds ago no longer
    counts.
    """
    # TODO
    return lambda: True
