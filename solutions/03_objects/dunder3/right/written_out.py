class Time:
    def __init__(self, seconds: int) -> None:
        self.seconds = seconds

    def __str__(self) -> str:
        return f"{self.seconds // 60}:{self.seconds % 60:02d}"

    def __add__(self, other):
        if isinstance(other, int):
            return Time(self.seconds + other)
        if isinstance(other, Time):
            return Time(self.seconds + other.seconds)
        return NotImplemented

    def __sub__(self, other):
        if isinstance(other, int):
            return Time(self.seconds - other)
        if isinstance(other, Time):
            return Time(self.seconds - other.seconds)
        return NotImplemented

    def __mul__(self, factor):
        if isinstance(factor, int):
            return Time(self.seconds * factor)
        return NotImplemented

    def __radd__(self, other):
        return self + other if isinstance(other, int) else NotImplemented

    def __rmul__(self, other):
        return self.__mul__(other)

    def __rsub__(self, other):
        result = self.__sub__(other)
        if result is NotImplemented:
            return result
        return Time(-result.seconds)

    def __eq__(self, other):
        if isinstance(other, Time):
            return self.seconds == other.seconds
        return NotImplemented

    def __hash__(self):
        return hash(self.seconds)
