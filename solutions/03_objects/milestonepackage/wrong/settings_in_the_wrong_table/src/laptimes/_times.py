"""How it's done."""

import re
from collections.abc import Iterable
from dataclasses import dataclass


class LapTimeError(ValueError):
    """It isn't a time."""


@dataclass(frozen=True, order=True)
class LapTime:
    """A time of a swimmer, in hundredths of a second."""

    hundredths: int

    def __post_init__(self) -> None:
        if not isinstance(self.hundredths, int) or self.hundredths < 0:
            raise LapTimeError(f"not a time: {self.hundredths!r}")

    @classmethod
    def parse(cls, text: str) -> "LapTime":
        match = re.fullmatch(r"(?:([0-9]+):([0-9]{2})|([0-9]{1,2}))[.]([0-9]{2})", text.strip())
        if match is None:
            raise LapTimeError(f"not a time: {text!r}")
        seconds = int(match[2] or match[3])
        if seconds >= 60:
            raise LapTimeError(f"not a time: {text!r}")
        return cls(int(match[1] or 0) * 6000 + seconds * 100 + int(match[4]))

    def __str__(self) -> str:
        seconds, hundredths = divmod(self.hundredths, 100)
        minutes, seconds = divmod(seconds, 60)
        if minutes:
            return f"{minutes}:{seconds:02}.{hundredths:02}"
        return f"{seconds}.{hundredths:02}"

    def __repr__(self) -> str:
        return f"LapTime({self.hundredths})"

    def __add__(self, other: object) -> "LapTime":
        if not isinstance(other, LapTime):
            return NotImplemented
        return LapTime(self.hundredths + other.hundredths)


def best(times: Iterable[LapTime]) -> LapTime | None:
    """Return the shortest of these times, or None if there are none."""
    return min(times, default=None)
