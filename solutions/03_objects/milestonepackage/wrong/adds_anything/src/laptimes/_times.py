"""How it's done."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

WRITTEN = re.compile(r"(?:([0-9]+):(?=[0-9]{2}\.))?([0-9]{1,2})\.([0-9]{2})")


class LapTimeError(ValueError):
    """What was given isn't a time."""


@dataclass(frozen=True, order=True)
class LapTime:
    """A time in hundredths of a second: LapTime(6235) is 1:02.35."""

    hundredths: int

    def __post_init__(self) -> None:
        whole = isinstance(self.hundredths, int) and not isinstance(self.hundredths, bool)
        if not whole or self.hundredths < 0:
            raise LapTimeError(f"{self.hundredths!r} isn't a whole number of hundredths")

    @classmethod
    def parse(cls, text: str) -> "LapTime":
        """Read what a timekeeper writes, such as 58.40 or 1:02.35."""
        written = WRITTEN.fullmatch(text.strip())
        if written is None or int(written[2]) >= 60:
            raise LapTimeError(f"{text!r} isn't a time such as 58.40 or 1:02.35")
        minutes, seconds, hundredths = (int(part or 0) for part in written.groups())
        return cls((minutes * 60 + seconds) * 100 + hundredths)

    def __add__(self, other: object) -> "LapTime":
        if isinstance(other, int):
            return LapTime(self.hundredths + other)
        if not isinstance(other, LapTime):
            return NotImplemented
        return LapTime(self.hundredths + other.hundredths)

    def __str__(self) -> str:
        seconds, hundredths = divmod(self.hundredths, 100)
        minutes, seconds = divmod(seconds, 60)
        if minutes:
            return f"{minutes}:{seconds:02}.{hundredths:02}"
        return f"{seconds}.{hundredths:02}"

    def __repr__(self) -> str:
        return f"LapTime({self.hundredths})"


def best(times: Iterable[LapTime]) -> LapTime | None:
    """Return the shortest time, or None if there are none."""
    return min(times, default=None)
