"""A clock for checks of asyncio. It moves when everybody waits, so an hour takes no time at all."""

import asyncio
import ctypes
import inspect
import selectors

import pytest


class Stuck(Exception):
    """Nobody can go on, or nobody ever ends."""


class Selector(selectors.DefaultSelector):
    """In the place of waiting, puts the clock of its loop forward."""

    def __init__(self, limit):
        super().__init__()
        self.now, self.limit, self.turns, self.threads = 0.0, limit, 0, bool

    def select(self, timeout=None):
        ready = super().select(0 if timeout is None or timeout <= 0 or not self.threads() else 0.2)
        if ready:
            return ready
        if timeout is None:
            ready = super().select(1 if self.threads() else 0.05)
            if not ready:
                raise Stuck("waits for something that never comes")
            return ready
        self.turns = self.turns + 1 if timeout <= 0 else 0
        self.now += max(timeout, 0)
        if self.now > self.limit or self.turns > 50_000:
            raise Stuck("goes on and on, and never ends")
        return []


class Loop(asyncio.SelectorEventLoop):
    """A loop of asyncio with such a clock."""

    def __init__(self, limit):
        self.clock = Selector(limit)
        super().__init__(self.clock)
        self.clock.threads = lambda: getattr(
            self, "_default_executor", None
        )  # they don't know of it

    def time(self):
        return self.clock.now


def run(call, coroutine, limit=10_000):
    """Run a coroutine. Return what it returns, and how many seconds that took on its clock.

    `call` says in a few words what is run. One that waits for ever fails the test.
    """
    if not inspect.iscoroutine(coroutine):
        pytest.fail(
            f"{call} should be a coroutine, something to await. It's {coroutine!r}. "
            "Is it defined with `async def`?"
        )
    loop, first = Loop(limit), None
    try:
        with asyncio.Runner(loop_factory=lambda: loop) as runner:
            try:
                result = runner.run(coroutine)
            except BaseException as error:
                first = error
                raise
            return result, round(loop.time(), 6)
    except Stuck as stuck:
        words = str(stuck)
        for task in asyncio.all_tasks(loop):  # what refuses to end must not be asked to at the exit
            ctypes.pythonapi.Py_IncRef(ctypes.py_object(task))
    finally:
        if not loop.is_closed():
            loop.close()
    if first is not None and not isinstance(first, Stuck):
        raise first  # said before a task refused to end
    pytest.fail(f"{call} {words}.")


def check(found, wanted, words):
    """Fail with these words if the two differ."""
    if found != wanted:
        pytest.fail(f"{words}\n\nfound:  {found}\nwanted: {wanted}")
