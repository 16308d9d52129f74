import asyncio
import os
import threading

import pytest
from modelchoice1 import Measured, choose, primes, run


def test_choose():
    """choose: what the card says"""
    for items, wall, cpu, awaitable, wanted in [
        (300, 60.0, 58.0, False, "processes"),
        (300, 60.0, 2.0, True, "asyncio"),
        (300, 60.0, 2.0, False, "threads"),
        (300, 0.4, 0.4, False, "serial"),
        (300, 0.9, 0.0, True, "serial"),
        (1, 60.0, 58.0, False, "serial"),
        (1, 60.0, 1.0, True, "serial"),
        (2, 1.0, 1.0, False, "processes"),
        (2, 1.0, 0.1, True, "asyncio"),
        (50, 8.0, 4.0, True, "processes"),
        (50, 8.0, 3.9, True, "asyncio"),
        (50, 8.0, 3.9, False, "threads"),
        (0, 0.0, 0.0, False, "serial"),
    ]:
        found = choose(Measured(items, wall, cpu, awaitable))
        if found != wanted:
            can = "can" if awaitable else "can't"
            pytest.fail(
                f"{items} items take {wall:g} s, {cpu:g} s of it calculating, and the waiting {can} be "
                f"awaited. By the card that's {wanted!r}, and `choose` says {found!r}."
            )


class Meeting:
    """Work that goes on when so many are at it; the one that comes first is ready last."""

    def __init__(self, needed):
        self.needed, self.lock, self.all_there = needed, threading.Lock(), threading.Event()
        self.calls, self.now, self.most, self.threads = 0, 0, 0, set()
        self.given_up = False

    def work(self, item):
        with self.lock:
            self.calls += 1
            self.now += 1
            self.most = max(self.most, self.now)
            self.threads.add(threading.get_ident())
            if self.now >= self.needed:
                self.all_there.set()
        if not self.all_there.wait(3):
            self.all_there.set()  # nobody waits twice
        threading.Event().wait(0.05)  # time for one too many to come
        with self.lock:
            self.now -= 1
        return item * 10


def test_threads():
    """run: threads, as many at the same time as there are workers"""
    for workers in (3, 4):
        meeting = Meeting(workers)
        found = run("threads", meeting.work, [5, 3, 9, 1, 7, 2, 8], workers)
        if found != [50, 30, 90, 10, 70, 20, 80]:
            pytest.fail(f"The results should be in the order of the items. They were {found!r}.")
        if meeting.most != workers:
            pytest.fail(
                f'run("threads", …) with workers={workers}: at most {meeting.most} of 7 calls were made at '
                f"the same time. It should be {workers}."
            )


def test_serial():
    """run: serial, one after the other, and in this thread"""
    seen = []

    def work(item):
        seen.append((item, threading.get_ident()))
        return -item

    found = run("serial", work, [2, 0, 1])
    if found != [-2, 0, -1]:
        pytest.fail(f"-2, 0 and -1 should come back. It was {found!r}.")
    if seen != [(item, threading.get_ident()) for item in (2, 0, 1)]:
        pytest.fail('run("serial", …) should call work one by one, without any threads.')


class Loop:
    """An `async def` that goes on when all have begun, the last one first."""

    def __init__(self, needed):
        self.needed, self.begun, self.all_there = needed, [], asyncio.Event()

    async def work(self, item):
        self.begun.append(item)
        if len(self.begun) == self.needed:
            self.all_there.set()
        try:
            await asyncio.wait_for(self.all_there.wait(), 3)
        except TimeoutError:
            pytest.fail(
                f"All {self.needed} coroutines should run at the same time. Only {len(self.begun)} had begun."
            )
        for _ in range(self.needed - self.begun.index(item)):
            await asyncio.sleep(0)
        return item * 2


def test_asyncio():
    """run: asyncio, all of them at the same time"""
    found = run("asyncio", Loop(6).work, [4, 1, 6, 2, 9, 3], 2)
    if found != [8, 2, 12, 4, 18, 6]:
        pytest.fail(
            f"The results should be in the order of the items: 8, 2, 12 … It was {found!r}."
        )


def test_processes():
    """run: processes, with results in order"""
    found = run("processes", primes, [30, 10, 20], 2)
    if [count for count, _ in found] != [10, 4, 8]:
        pytest.fail(f"Below 30, 10 and 20 there are 10, 4 and 8 primes. It was {found!r}.")
    if os.getpid() in {process for _, process in found}:
        pytest.fail('run("processes", …) has counted in the process that it was called in.')
    how = "__import__('multiprocessing').get_start_method()"
    [begun] = run("processes", eval, [how], 1)
    if begun != "spawn":
        pytest.fail(
            f'The processes should begin with "spawn", and they began with {begun!r}. '
            "`ProcessPoolExecutor` takes an `mp_context`."
        )


def test_none():
    """run: no items, no results"""

    async def nothing(item):
        return item

    for model, work in (
        ("serial", len),
        ("threads", len),
        ("processes", len),
        ("asyncio", nothing),
    ):
        found = run(model, work, [])
        if found != []:
            pytest.fail(
                f"run({model!r}, …) without items should return an empty list. It was {found!r}."
            )


def raises(_):
    raise LookupError("no such book")


def test_error():
    """run: an error comes out, whatever the model"""

    async def fails(_):
        raise LookupError("no such book")

    for model, work in (("serial", raises), ("threads", raises), ("asyncio", fails)):
        try:
            found = run(model, work, [1, 2])
        except LookupError:
            continue
        except ExceptionGroup as group:
            if group.subgroup(LookupError):
                continue
            raise
        pytest.fail(f"work raises an error. run({model!r}, …) returned {found!r} instead.")
