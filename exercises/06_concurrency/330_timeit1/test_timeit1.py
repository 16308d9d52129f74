import os
import time

import pytest
import timeit1
from timeit1 import VERDICT, fastest


class Bench:
    """Work, data and a clock on which every round takes as long as the test says."""

    def __init__(self, seconds, preparing=0.0):
        self.now, self.seconds, self.preparing = 100.0, list(seconds), preparing
        self.made, self.worked = 0, []

    def clock(self):
        return self.now

    def prepare(self):
        self.made += 1
        self.now += self.preparing
        return [3, 1, 2, self.made]

    def work(self, data):
        self.worked.append(list(data))
        data.sort()
        self.now += self.seconds[(len(self.worked) - 1) % len(self.seconds)]


def measured(seconds, preparing=0.0):
    bench = Bench(seconds, preparing)
    found = fastest(bench.work, bench.prepare, len(seconds), bench.clock)
    if not isinstance(found, (int, float)):
        pytest.fail(f"`fastest` should return the seconds as a number. It returned {found!r}.")
    return bench, found


@pytest.mark.parametrize("seconds", [[4.0, 1.5, 3.0], [2.0, 2.5], [9.0, 8.0, 7.0, 6.5]])
def test_shortest(seconds):
    """fastest: the shortest round counts"""
    _, found = measured(seconds)
    if found != pytest.approx(min(seconds)):
        took = ", ".join(f"{second:g}" for second in seconds)
        pytest.fail(
            f"The rounds took {took} s. `fastest` returned {found:g}, and the shortest took {min(seconds):g} s."
        )


def test_fresh():
    """fastest: each round gets new data"""
    bench, _ = measured([1.0, 1.0, 1.0])
    if len(bench.worked) != 3:
        pytest.fail(
            f"With rounds=3, `work` should be called 3 times, not {len(bench.worked)} times."
        )
    if [data[:3] for data in bench.worked] != [[3, 1, 2]] * 3:
        pytest.fail(
            "`work` sorts its data in place. The second round got what the first had sorted already. "
            "Call `prepare` before each round."
        )
    if [data[3] for data in bench.worked] != sorted({data[3] for data in bench.worked}):
        pytest.fail("Two rounds got the same data. Call `prepare` before each round.")


def test_setup():
    """fastest: preparing the data isn't timed"""
    _, found = measured([2.0, 1.0, 3.0], preparing=50.0)
    if found != pytest.approx(1.0):
        pytest.fail(
            f"`prepare` takes 50 s each time, and the rounds take 2, 1 and 3 s. `fastest` returned "
            f"{found:g}, and it should be 1: the time for the data doesn't count."
        )


def test_default():
    """fastest: five rounds, if nobody says how many"""
    bench = Bench([5.0, 4.0, 3.0, 2.0, 1.0, 0.5])
    fastest(bench.work, bench.prepare, timer=bench.clock)
    if len(bench.worked) != 5:
        pytest.fail(f"It should be 5 rounds. `work` was called {len(bench.worked)} times.")


def again(name):
    """How many times as fast is the new version, by the learner's own `fastest`?"""
    # Windows' clock of the processor ticks only 64 times a second.
    timer = time.perf_counter if os.name == "nt" else time.process_time
    versions = [getattr(timeit1, f"{name}_{which}") for which in ("old", "new")]
    old, new = (fastest(version, getattr(timeit1, name), 5, timer) for version in versions)
    return old / new


WORDS = ("faster", "slower", "the same")


def test_verdict():
    """VERDICT: what the three new versions are"""
    for name, wanted in [("plates", "faster"), ("stops", "slower"), ("names", "the same")]:
        said = VERDICT.get(name)
        if said not in WORDS:
            pytest.fail(
                f'VERDICT should say "faster", "slower" or "the same" of `{name}`. It says {said!r}.'
            )
        if said != wanted:
            pytest.fail(
                f'VERDICT says that the new `{name}` is "{said}". Measured with new data for each round, '
                "it isn't. Run timeit1.py again, and look at the two times."
            )


def test_measured_again():
    """measured again: the six functions are as they were"""
    for name, low, high in [("plates", 1.5, 1e9), ("stops", 0, 0.7), ("names", 0.4, 2.5)]:
        for _ in range(5):  # once is enough, but the machine may be busy
            ratio = again(name)
            if low < ratio < high:
                break
        else:
            pytest.fail(
                f"By your `fastest`, the new `{name}` takes {1 / ratio:.2f} times as long as the old one. "
                "Are the functions still as they were?"
            )
