import math
import pickle
from concurrent.futures import Executor, Future

import pytest
from processpool1 import chunks, count_in, count_primes
from pythlings_checks import program


class Later(Future):
    """A future that tells its pool when its result is taken."""

    def __init__(self, pool):
        super().__init__()
        self.pool = pool

    def result(self, timeout=None):
        self.pool.waited.append(self.pool.parcels)
        return super().result(timeout)


class Parcels(Executor):
    """A pool that packs everything as a pool of processes does, and counts the parcels."""

    def __init__(self):
        self.parcels, self.waited = 0, []  # how many there were whenever a result was taken

    def submit(self, function, /, *args, **kwargs):
        self.parcels += 1
        return self.do(function, args, kwargs)

    def map(self, function, *iterables, timeout=None, chunksize=1):
        calls = list(zip(*iterables, strict=False))
        self.parcels += math.ceil(len(calls) / chunksize)
        return [self.do(function, call, {}).result() for call in calls]

    def do(self, function, args, kwargs):
        try:
            sent = pickle.dumps((function, args, kwargs))
        except (pickle.PicklingError, AttributeError, TypeError) as error:
            name = getattr(function, "__name__", repr(function))
            what = "a lambda" if name == "<lambda>" else f"`{name}`"
            pytest.fail(
                f"A pool of processes can't send {what} to another process: pickle sends a function "
                "as a name, which has to be found at the left margin of a file.\n\n"
                f"{type(error).__name__}: {error}"
            )
        function, args, kwargs = pickle.loads(sent)
        future = Later(self)
        try:
            future.set_result(pickle.loads(pickle.dumps(function(*args, **kwargs))))
        except Exception as error:  # noqa: BLE001
            future.set_exception(error)
        return future


def test_count_primes():
    """count_primes counts, and what it sends can be pickled"""
    found = count_primes(30, 10, Parcels())
    if found != 10:
        pytest.fail(f"There are 10 primes below 30. count_primes(30, 10, pool) returned {found!r}.")


def test_chunks():
    """chunks: all numbers, in pieces"""
    assert chunks(30, 10) == [(0, 10), (10, 20), (20, 30)]


def test_chunks_rest():
    """chunks: the last piece may be shorter"""
    assert chunks(25, 10) == [(0, 10), (10, 20), (20, 25)]
    assert chunks(21, 10) == [(0, 10), (10, 20), (20, 21)]


def test_chunks_small():
    """chunks: fewer numbers than a piece has, or none"""
    assert chunks(3, 1000) == [(0, 3)]
    assert chunks(0, 10) == []


def test_count_in():
    """count_in: the primes of a piece, without the number after its end"""
    assert count_in((10, 20)) == 4
    assert count_in((0, 3)) == 1
    assert count_in((2, 5)) == 2
    assert count_in((24, 29)) == 0


def test_borders():
    """count_primes: each prime once, also at the borders of the pieces"""
    wrong = {}
    for size in range(1, 14):
        found = count_primes(20, size, Parcels())
        if found != 8:
            wrong[size] = found
    if wrong:
        size, found = next(iter(wrong.items()))
        pytest.fail(
            f"There are 8 primes below 20, however they are cut. In pieces of {size} it's {found}."
        )


def test_parcels():
    """count_primes: one task for each piece"""
    pool = Parcels()
    count_primes(100, 25, pool)
    if pool.parcels != 4:
        pytest.fail(
            f"100 numbers in pieces of 25 are 4 tasks. {pool.parcels} were sent to the pool."
        )


def test_together():
    """count_primes sends all pieces before it waits for a result"""
    pool = Parcels()
    count_primes(100, 25, pool)
    if pool.waited and pool.waited[0] < pool.parcels:
        pytest.fail(
            f"Of {pool.parcels} tasks {pool.waited[0]} had been sent when count_primes took a result: "
            "it waits there, and only then sends the next. So one process works, and all others "
            "have nothing to do."
        )


def test_really():
    """the program counts, in processes"""
    program("processpool1.py", "3000", "1000").prints("430 primes below 3000\n")
