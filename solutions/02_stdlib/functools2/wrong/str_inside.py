# expect: a list has each of its values described
"""Which is newer, 3.9 or 3.13?"""

from dataclasses import dataclass
from datetime import date
from functools import singledispatch, total_ordering


@total_ordering
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
        mine = (self.major, self.minor, not self.beta)
        return mine < (other.major, other.minor, not other.beta)


def newest(versions, betas=False):
    """Return the newest version, or None if there isn't any. Betas count only if asked for."""
    return max((version for version in versions if betas or not version.beta), default=None)


@singledispatch
def describe(value):
    """Return the value as text for the report. Other types are shown by str."""
    return str(value)


@describe.register(int)
def describe_int(value):
    """Return a whole number with commas."""
    return f"{value:,}"


@describe.register(bool)
def describe_bool(value):
    """Return yes or no."""
    return "yes" if value else "no"


@describe.register(date)
def describe_date(value):
    """Return the date as people write it."""
    return f"{value.day} {value:%B %Y}"


@describe.register(Version)
def describe_version(value):
    """Return the version as people write it."""
    return f"{value.major}.{value.minor}" + (" beta" if value.beta else "")


@describe.register(list)
def describe_list(value):
    """Return all values, each described."""
    return ", ".join(str(one) for one in value) or "none"


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


