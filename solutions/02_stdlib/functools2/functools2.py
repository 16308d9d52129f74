"""One function for many types, one line for six comparisons."""

from dataclasses import dataclass
from datetime import date
from functools import singledispatch, total_ordering


@singledispatch
def describe(value):
    """Return the value as text for the report; str() for types without own version."""
    return str(value)


@describe.register(int)
def describe_int(value):
    """Return a whole number with commas between the thousands."""
    return f"{value:,}"


@describe.register(bool)
def describe_bool(value):
    """Return yes or no."""
    return "yes" if value else "no"


@describe.register(date)
def describe_date(value):
    """Return the date written out."""
    return f"{value.day} {value:%B %Y}"


@describe.register(list)
def describe_list(value):
    """Return the number of values and each value described."""
    if not value:
        return "no values"
    return f"{len(value)} values: {', '.join(map(describe, value))}"


@total_ordering
@dataclass
class Version:
    """A version number: Version(3, 12, beta=True) comes before Version(3, 12)."""

    major: int
    minor: int
    beta: bool = False

    def __lt__(self, other):
        """Return True when this version comes before the other."""
        return (self.major, self.minor, not self.beta) < (
            other.major,
            other.minor,
            not other.beta,
        )


def newest(versions, betas=False):
    """Return the highest version; without betas unless they are asked for; None if none."""
    return max([v for v in versions if betas or not v.beta], default=None)


# Why this way
#
# An if chain with isinstance would do, in one place that everybody must edit; with
# register another module adds its own type. bool needs its version because of its
# descent from int, and the order of registering does not matter. order=True of the
# dataclass would put False before True, so the beta after its release.
