"""Twenty times faster, says the pull request.

Nuno writes that he has made three functions of the car park's program faster, one of them twenty
times. Salma has to decide today what gets merged. She tried `names` herself: no difference.

Then she saw how Nuno had measured it. He sorted the same list a hundred times with `names.sort()`.
From the second time on it was sorted already.

1. Write `fastest`. Each round gets new data from `prepare`, and making it isn't timed. The shortest
   round counts: the longer ones were disturbed by something else. `timeit.repeat` can do all that,
   with `setup` and `number=1`.
2. Run `python3 timeit1.py` (on Windows `py timeit1.py`), and write into VERDICT what Nuno's
   versions are: "faster", "slower" or "the same". Less than twice as fast, or as slow, is "the
   same".
"""

import random
import timeit
from collections import deque
from collections.abc import Callable
from time import perf_counter
from typing import TypeVar

Data = TypeVar("Data")

# TODO: what are the new versions, "faster", "slower" or "the same"?
VERDICT = {"plates": "?", "stops": "?", "names": "?"}


def fastest(
    work: Callable[[Data], object],
    prepare: Callable[[], Data],
    rounds: int = 5,
    timer: Callable[[], float] = perf_counter,
) -> float:
    """Measure work(data) in `rounds` rounds, each with new data. Return the fastest one's seconds."""
    # TODO: this is how Nuno measured.
    data = prepare()
    start = timer()
    for _ in range(rounds):
        work(data)
    return (timer() - start) / rounds


def plates() -> list[str]:
    """Number plates that may come in."""
    return [f"LX-{number:04}" for number in range(3000)]


def plates_old(allowed: list[str]) -> int:
    """How many of 300 cars may come in?"""
    return sum(f"LX-{number:04}" in allowed for number in range(2900, 3200))


def plates_new(allowed: list[str]) -> int:
    """The same, with a set."""
    quick = set(allowed)
    return sum(f"LX-{number:04}" in quick for number in range(2900, 3200))


def stops() -> list[int]:
    """The metres of 60,000 bus stops."""
    return list(range(60_000))


def stops_old(metres: list[int]) -> int:
    """Look up every twentieth stop."""
    return sum(metres[place] for place in range(0, len(metres), 20))


def stops_new(metres: list[int]) -> int:
    """The same, with a deque."""
    line = deque(metres)
    return sum(line[place] for place in range(0, len(line), 20))


def names() -> list[float]:
    """Numbers that stand for the customers, in no order."""
    return [random.random() for _ in range(20_000)]


def names_old(customers: list[float]) -> list[float]:
    """Sort them."""
    return sorted(customers)


def names_new(customers: list[float]) -> list[float]:
    """The same, in place."""
    customers.sort()
    return customers


if __name__ == "__main__":
    for name, old, new, prepare in [
        ("plates", plates_old, plates_new, plates),
        ("stops", stops_old, stops_new, stops),
        ("names", names_old, names_new, names),
    ]:
        before, after = fastest(old, prepare), fastest(new, prepare)
        print(f"{name:8}{before * 1000:8.2f} ms -> {after * 1000:8.2f} ms")
