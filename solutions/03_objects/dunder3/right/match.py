class Time:
    def __init__(self, seconds):
        self.seconds = seconds

    def __str__(self):
        minutes, seconds = divmod(self.seconds, 60)
        return f"{minutes}:{seconds:02}"

    @staticmethod
    def _plus(one, two):
        match two:
            case int():
                return Time(one + two)
            case Time(seconds=seconds):
                return Time(one + seconds)
        return NotImplemented

    def __neg__(self):
        return Time(-self.seconds)

    def __add__(self, other):
        return self._plus(self.seconds, other)

    def __radd__(self, other):
        return self._plus(self.seconds, other)

    def __sub__(self, other):
        if isinstance(other, Time | int):
            return self + -other
        return NotImplemented

    def __rsub__(self, other):
        return self._plus(-self.seconds, other)

    def __mul__(self, other):
        return Time(self.seconds * other) if type(other) is int else NotImplemented

    def __rmul__(self, other):
        return self * other if type(other) is int else NotImplemented

    def __eq__(self, other):
        if type(other) is not Time:
            return NotImplemented
        return self.seconds == other.seconds

    def __hash__(self):
        return self.seconds
