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

    @cached(60, clock)
    @timed(clock, report)
    def tide(place: str) -> float:
        return ask(place)

    return tide


# Why this way
#
# The cache is on top: what it answers never reaches the stopwatch. A lock held during the call
# would be simpler, and forty boats would wait for each other, or a recursive function for itself.
# So the guard is held for looking and noting only, and a set says what's on its way. A lock for
# each key would do, too, but who throws these locks away? Attributes that `wraps` finds in the
# function's `__dict__` are copied along: that's how `clear` shows through `@timed`.
