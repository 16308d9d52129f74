"""Which is newer, 3.9 or 3.13?

As text it's 3.9. That's how Nadia's updater compared versions, until one night it took four
hundred school computers back by several years.

A class gets an order with the method `__lt__`, which Python calls for `a < b`. From it and ==,
`@total_ordering` makes >, <= and >=. The second helper, `@singledispatch`, lets a function
choose what to do by the type of its first argument:

    >>> from functools import singledispatch
    >>> @singledispatch
    ... def size(value):
    ...     return "unknown"
    >>> @size.register(str)
    ... def size_of_text(value):
    ...     return f"{len(value)} letters"
    >>> size("tide"), size(3.5)
    ('4 letters', 'unknown')

The nearest type wins. True is an int for Python, too, so without a version for bool it goes to
the one for int.

Put versions in order, and finish the report about a computer, which Nadia prints with `python3
functools2.py` (on Windows `py functools2.py`).
"""

from dataclasses import dataclass
from datetime import date
from functools import singledispatch, total_ordering


# TODO: decorate the class. Then sorted, max and all comparisons can do with versions.
@dataclass
class Version:
    """A version: Version(3, 13), or Version(3, 14, beta=True), which comes before 3.14."""

    major: int
    minor: int
    beta: bool = False

    def __lt__(self, other):
        """Return whether this version comes before the other."""
        if not isinstance(other, Version):
            return NotImplemented  # Python then raises the TypeError.
        # TODO: major counts most, then minor. A beta comes before the finished version.
        return f"{self.major}.{self.minor}" < f"{other.major}.{other.minor}"


def newest(versions, betas=False):
    """Return the newest version, or None if there isn't any. Betas count only if asked for."""
    # TODO
    return versions[0]


# TODO: decorate it, and register a function for each of
# - int: 16384 is "16,384"
# - bool: "yes" or "no"
# - date: "3 May 2024"
# - Version: "3.13", or "3.14 beta"
# - list: "Ana, 3 May 2024, yes", each value described. An empty one is "none".
def describe(value):
    """Return the value as text for the report. Other types are shown by str."""
    return str(value)


def report(computer):
    """Return the lines of the report: one for each key of the dict, such as "memory: 16,384"."""
    return [f"{key}: {describe(value)}" for key, value in computer.items()]


if __name__ == "__main__":
    room_12 = {
        "name": "room 12",
        "memory": 16384,
        "encrypted": True,
        "bought": date(2024, 5, 3),
        "users": ["Ana", "Bo"],
        "newest Python": newest([Version(3, 9), Version(3, 13), Version(3, 14, beta=True)]),
    }
    print("\n".join(report(room_12)))
