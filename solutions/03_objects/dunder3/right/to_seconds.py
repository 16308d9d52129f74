class Time:
    def __init__(self, seconds):
        self.seconds = seconds

    def __str__(self):
        return "{}:{:02}".format(*divmod(self.seconds, 60))

    def combine(self, other, sign, reverse=False):
        if isinstance(other, Time):
            other = other.seconds
        elif not isinstance(other, int):
            return NotImplemented
        if reverse:
            return Time(other + sign * self.seconds)
        return Time(self.seconds + sign * other)

    def __add__(self, other):
        return self.combine(other, 1)

    def __radd__(self, other):
        return self.combine(other, 1, True)

    def __sub__(self, other):
        return self.combine(other, -1)

    def __rsub__(self, other):
        return self.combine(other, -1, True)

    def __mul__(self, factor):
        if not isinstance(factor, int):
            return NotImplemented
        return sum([self] * factor) if factor > 0 else Time(self.seconds * factor)

    def __rmul__(self, factor):
        return self * factor if isinstance(factor, int) else NotImplemented

    def __eq__(self, other):
        return self.seconds == other.seconds if isinstance(other, Time) else NotImplemented

    def __hash__(self):
        return hash(("Time", self.seconds))
