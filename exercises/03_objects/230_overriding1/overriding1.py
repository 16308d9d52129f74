"""Sixty degrees in the baby pool.

Nobody was hurt, because Baraka's hand went in first. His heating has had a rule against this since
spring: no pool may be warmer than its limit. It's in `Pool.set_target`, and it was tested!

But a BabyPool has a `set_target` of its own, and a child's method takes the place of its parent's.
The author of BabyPool had copied Pool's lines in winter, before there was a rule.

    >>> class Card:
    ...     def text(self, name):
    ...         return f"Dear {name}"
    >>> class BirthdayCard(Card):
    ...     def text(self, name):
    ...         return super().text(name.title()) + ", all the best!"
    >>> BirthdayCard().text("mele")
    'Dear Mele, all the best!'

`super().text(…)` runs the parent's method. You choose what goes in, what comes before it and what
you make of the result. Whatever the parent learns later, the child knows.

`python3 overriding1.py` (on Windows `py overriding1.py`) goes round all the pools. Rewrite the
children's methods. Most need something of the parent's; one doesn't.
"""


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
    """It's heated to 2 degrees more than anybody asks for. The limit applies to the result."""

    # TODO
    def set_target(self, degrees):
        self.target = degrees + 2
        return f"{self.name}: {degrees + 2} degrees"


class NightPool(Pool):
    """It saves energy: whatever is asked for, it's never heated to more than 24 degrees.

    Asking for too much is still a mistake, the same as for every pool, even at night.
    """

    # TODO
    def set_target(self, degrees):
        self.target = min(degrees, 24)
        return f"{self.name}: {self.target} degrees"


class QuietPool(Pool):
    """Its sign ends with ". Please whisper." and is otherwise the sign that every pool has."""

    # TODO
    def sign(self):
        return f"{self.name}. Please whisper."


class Lake(Pool):
    """Nobody heats a lake. Setting a target changes nothing, and is never a mistake.

    For Lake("Lake Ula") the answer is "Lake Ula: not heated", and the sign is "Lake Ula, cold".
    """

    # TODO


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
