"""One function for many types, one line for six comparisons.

@singledispatch above a function makes it choose its version by the type of the first
argument. The nearest type wins: without a version for bool, True goes to int's.

    >>> from functools import singledispatch
    >>> @singledispatch
    ... def size(value):
    ...     return "unknown"
    >>> @size.register(str)
    ... def size_of_text(value):
    ...     return f"{len(value)} letters"
    >>> size("tide"), size(3.5)
    ('4 letters', 'unknown')

@total_ordering fills in >, <= and >= for a class that has == and <. (wraps, the third
of these tools, comes with decorators.)

Complete a report and a list of releases. __lt__ is the function behind `self < other`.
"""

from dataclasses import dataclass
from datetime import date
from functools import singledispatch, total_ordering


# TODO: make it a singledispatch function and register versions for
# int ("1,024"), bool ("yes" or "no"), list ("3 values: a, b, c", each value described;
# an empty one "no values") and date ("3 May 2024").
def describe(value):
    """Return the value as text for the report; str() for types without own version."""
    return str(value)


# TODO: @total_ordering
@dataclass
class Version:
    """A version number: Version(3, 12, beta=True) comes before Version(3, 12)."""

    major: int
    minor: int
    beta: bool = False

    def __lt__(self, other):
        # TODO: compare major, then minor; a beta comes before its release.
        return self.major < other.major


def newest(versions, betas=False):
    """Return the highest version; without betas unless they are asked for; None if none."""
    # TODO: max needs no key, since versions can be compared.
    return versions[0]
