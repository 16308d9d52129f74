"""Which clock for what."""

import time


def timed(func, clock=time.perf_counter):
    """Call func and return a pair: what it returned, and how many seconds it took."""
    start = clock()
    result = func()
    return result, clock() - start


def make_deadline(seconds, clock=time.monotonic):
    """Return a function that says how many seconds are left: never less than 0."""
    end = clock() + seconds

    def left():
        return max(end - clock(), 0)

    return left


def make_gate(limit, window, clock=time.monotonic):
    """Return a function that lets at most `limit` people in within `window` seconds."""
    entered = []

    def gate():
        now = clock()
        entered[:] = [moment for moment in entered if now - moment < window]
        if len(entered) >= limit:
            return False
        entered.append(now)
        return True

    return gate


# Why this way
#
# The clock is read once in a call of the gate: two readings could lie on both
# sides of the window's edge. entered[:] = … keeps the closure's own list, so that
# nonlocal is not needed. Real code does the same with its clock argument, and its
# tests run in microseconds instead of minutes.
