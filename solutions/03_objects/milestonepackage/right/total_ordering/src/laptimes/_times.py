from __future__ import annotations

from collections.abc import Iterable
from functools import total_ordering


class LapTimeError(ValueError):
    def __init__(self, what: object) -> None:
        super().__init__(f"not a time: {what!r}")


def digits(text: str) -> bool:
    return text.isascii() and text.isdigit()


@total_ordering
class LapTime:
    __slots__ = ("_hundredths",)

    def __init__(self, hundredths: int) -> None:
        if type(hundredths) is not int or hundredths < 0:
            raise LapTimeError(hundredths)
        self._hundredths = hundredths

    @property
    def hundredths(self) -> int:
        return self._hundredths

    @staticmethod
    def parse(text: str) -> LapTime:
        front, dot, after = text.strip().partition(".")
        minutes, colon, seconds = front.rpartition(":")
        fits = dot and digits(after) and len(after) == 2 and digits(seconds)
        if colon:
            fits = fits and digits(minutes) and len(seconds) == 2
        if not fits or len(seconds) > 2 or int(seconds) > 59:
            raise LapTimeError(text)
        return LapTime(int(minutes or "0") * 6000 + int(seconds) * 100 + int(after))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, LapTime) and self._hundredths == other._hundredths

    def __lt__(self, other: LapTime) -> bool:
        if not isinstance(other, LapTime):
            return NotImplemented
        return self._hundredths < other._hundredths

    def __hash__(self) -> int:
        return hash(self._hundredths)

    def __add__(self, other: LapTime) -> LapTime:
        if isinstance(other, LapTime):
            return LapTime(self._hundredths + other._hundredths)
        return NotImplemented

    def __str__(self) -> str:
        minutes, rest = self._hundredths // 6000, self._hundredths % 6000
        text = f"{rest // 100}.{rest % 100:02d}"
        return f"{minutes}:{text.zfill(5)}" if minutes else text

    def __repr__(self) -> str:
        return f"LapTime({self._hundredths})"


def best(times: Iterable[LapTime]) -> LapTime | None:
    shortest: LapTime | None = None
    for time in times:
        if shortest is None or time < shortest:
            shortest = time
    return shortest
