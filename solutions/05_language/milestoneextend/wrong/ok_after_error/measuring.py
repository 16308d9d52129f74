"""How long did it take, and how did it end?"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager


@contextmanager
def measured(
    title: str, report: Callable[[str, float, str], object], clock: Callable[[], float]
) -> Iterator[None]:
    """Report title, seconds and outcome of a block, or of each call of a function."""
    start = clock()
    outcome = "ok"
    try:
        yield
    except BaseException as error:
        raise
    finally:
        report(title, clock() - start, outcome)
