"""Six bug reports from a running club."""


class Time:
    """A time in seconds: Time(245) shows as 4:05. Whole numbers, ints, count as seconds."""

    def __init__(self, seconds):
        self.seconds = seconds

    def __str__(self):
        minutes, seconds = divmod(self.seconds, 60)
        return f"{minutes}:{seconds:02}"

    def __add__(self, other):
        if isinstance(other, int):
            return Time(self.seconds + other)
        if isinstance(other, Time):
            return Time(self.seconds + other.seconds)
        return NotImplemented

    def __radd__(self, other):
        return self + other

    def __sub__(self, other):
        if isinstance(other, int):
            return Time(self.seconds - other)
        if isinstance(other, Time):
            return Time(self.seconds - other.seconds)
        return NotImplemented

    def __rsub__(self, other):
        return self * -1 + other

    def __mul__(self, factor):
        if isinstance(factor, int):
            return Time(self.seconds * factor)
        return NotImplemented

    def __rmul__(self, factor):
        return self * factor

    def __eq__(self, other):
        if not isinstance(other, Time):
            return NotImplemented
        return self.seconds == other.seconds

    def __hash__(self):
        return hash(self.seconds)
