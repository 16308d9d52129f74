# expect: BabyPool: the limit applies to what it's heated to
"""Sixty degrees in the baby pool."""


class Pool:
    """A pool with a heating: Pool("Sports pool"). This class is right as it is."""

    limit = 34

    def __init__(self, name):
        self.name = name
        self.target = 20
        self.log = []

    def set_target(self, degrees):
        """Heat to this many degrees, keep it in the log, and say so. Too hot is a ValueError."""
        if degrees > self.limit:
            raise ValueError(f"{degrees} degrees are too hot for the {self.name}")
        self.target = degrees
        self.log.append(degrees)
        return f"{self.name}: {degrees} degrees"

    def sign(self):
        """Return what the sign at the pool says."""
        return f"{self.name}, {self.target} degrees"


class BabyPool(Pool):
    """It's heated to 2 degrees more than anybody asks for. The limit counts for the result."""

    def set_target(self, degrees):
        super().set_target(degrees)
        self.target += 2
        return f"{self.name}: {self.target} degrees"


class NightPool(Pool):
    """It saves energy: whatever is asked for, it's never heated to more than 24 degrees.

    Asking for too much is still a mistake, the same as for every pool, even at night.
    """

    def set_target(self, degrees):
        if degrees <= self.limit:
            degrees = min(degrees, 24)
        return super().set_target(degrees)


class QuietPool(Pool):
    """Its sign ends with ". Please whisper." and is otherwise the sign that every pool has."""

    def sign(self):
        return f"{super().sign()}. Please whisper."


class Lake(Pool):
    """Nobody heats a lake. Setting a target changes nothing, and is never a mistake.

    The answer is "Lake Ula: not heated". The sign is "Lake Ula, cold".
    """

    def set_target(self, degrees):
        return f"{self.name}: not heated"

    def sign(self):
        return f"{self.name}, cold"


if __name__ == "__main__":
    pools = [
        Pool("Sports pool"),
        BabyPool("Baby pool"),
        NightPool("Night pool"),
        QuietPool("Quiet pool"),
        Lake("Lake Ula"),
    ]
    for pool in pools:
        print(pool.set_target(30))
        print(f"    {pool.sign()}")
        try:
            print(pool.set_target(60))
        except ValueError as error:
            print(f"    No: {error}.")
