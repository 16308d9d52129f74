# expect: report 6
"""Six bug reports from a running club."""


def seconds_of(value):
    """Return the seconds of a Time, or of an int, which are seconds already."""
    return value.seconds if isinstance(value, Time) else value


class Time:
    """A time in seconds: Time(245) shows as 4:05. Whole numbers, ints, count as seconds."""

    def __init__(self, seconds):
        self.seconds = seconds

    def __str__(self):
        minutes, seconds = divmod(self.seconds, 60)
        return f"{minutes}:{seconds:02}"

    def __add__(self, other):
        if not isinstance(other, (Time, int)):
            return NotImplemented
        return Time(self.seconds + seconds_of(other))

    __radd__ = __add__

    def __sub__(self, other):
        if not isinstance(other, (Time, int)):
            return NotImplemented
        return Time(self.seconds - seconds_of(other))

    def __rsub__(self, other):
        if not isinstance(other, int):
            return NotImplemented
        return Time(other - self.seconds)

    def __mul__(self, factor):
        return Time(self.seconds * factor)

    __rmul__ = __mul__

    def __eq__(self, other):
        if not isinstance(other, Time):
            return NotImplemented
        return self.seconds == other.seconds

    def __hash__(self):
        return hash(self.seconds)
