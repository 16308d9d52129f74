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
        if self.major != other.major:
            return self.major < other.major
        if self.minor != other.minor:
            return self.minor < other.minor
        return self.beta and not other.beta


def newest(versions, betas=False):
    """Return the newest version, or None if there isn't any. Betas count only if asked for."""
    best = None
    for version in versions:
        if (betas or not version.beta) and (best is None or version > best):
            best = version
    return best


@singledispatch
def describe(value):
    return f"{value}"


@describe.register
def _(value: int) -> str:
    return format(value, ",")


@describe.register
def _(value: bool) -> str:
    return ["no", "yes"][value]


@describe.register
def _(value: date) -> str:
    return value.strftime("%d %B %Y").lstrip("0")


@describe.register
def _(value: Version) -> str:
    text = f"{value.major}.{value.minor}"
    if value.beta:
        text += " beta"
    return text


@describe.register
def _(value: list) -> str:
    if not value:
        return "none"
    return ", ".join(map(describe, value))


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

