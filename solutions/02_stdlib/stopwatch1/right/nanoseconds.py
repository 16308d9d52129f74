import time
from collections.abc import Callable


def timed(func: Callable, clock: Callable = time.monotonic) -> tuple:
    before = clock()
    answer = func()
    after = clock()
    print(before, after)
    return (answer, after - before)


def best_of(func, times, clock=time.monotonic):
    best = None
    for _ in range(times):
        begun = clock()
        func()
        took = clock() - begun
        if best is None or took < best:
            best = took
    return best


def make_countdown(seconds, clock=None):
    if clock is None:
        clock = time.monotonic
    start = clock()

    def left():
        rest = seconds - (clock() - start)
        return rest if rest > 0 else 0

    return left
