"""The service of the harbour office."""

from collections.abc import Callable

from caching import cached
from timing import timed


def tide_service(
    ask: Callable[[str], float],
    clock: Callable[[], float],
    report: Callable[[str, float], object],
) -> Callable[[str], float]:
    """Return a function tide(place), which asks ask(place) and returns the height in metres.

    An answer is good for less than 60 seconds. The report wants to know how long the paid service
    takes: it's told of each question that is really asked, with the name "tide", and not of
    answers from memory.
    """

    @timed(clock, report)
    @cached(60, clock)
    def tide(place: str) -> float:
        return ask(place)

    return tide
