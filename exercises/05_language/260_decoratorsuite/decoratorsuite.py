"""Stage 3: the service of the harbour office."""

from collections.abc import Callable


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
    # TODO
    return ask
