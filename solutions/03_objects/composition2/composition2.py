"""The boat that was an engine."""


class Engine:
    """An engine: Engine(40) has 40 kilowatts."""

    def __init__(self, power):
        self.power = power
        self.hours = 0

    def run(self, hours):
        """Run for this many hours."""
        self.hours += hours

    def needs_service(self):
        """Return whether it has run for 100 hours or more."""
        return self.hours >= 100


class Boat:
    """A boat: Boat("Ula", 8) is 8 metres long."""

    def __init__(self, name, metres):
        self.name = name
        self.metres = metres

    def fee(self):
        """Return what a night in the harbour costs."""
        return self.metres * 3


class Motorboat(Boat):
    """A boat with an engine: Motorboat("Ula", 8, Engine(40))."""

    def __init__(self, name, metres, engine):
        super().__init__(name, metres)
        self.engine = engine

    def trip(self, hours):
        """Be on the water for this many hours."""
        self.engine.run(hours)

    def replace_engine(self, new):
        """Put another engine in, and return the old one."""
        old, self.engine = self.engine, new
        return old


class Ferry(Motorboat):
    """A motorboat with seats. It pays twice the fee."""

    def __init__(self, name, metres, engine, seats):
        super().__init__(name, metres, engine)
        self.seats = seats

    def fee(self):
        return super().fee() * 2


class Harbour:
    """The boats at the berths of a harbour."""

    def __init__(self, berths):
        self.berths = berths
        self._boats = []

    def __len__(self):
        return len(self._boats)

    def __contains__(self, boat):
        return boat in self._boats

    def moor(self, boat):
        """Take a boat in. If all berths are taken, raise a ValueError with the boat's name."""
        if len(self) >= self.berths:
            raise ValueError(f"no berth for the {boat.name}")
        self._boats.append(boat)

    def income(self):
        """Return the fees of all boats for one night."""
        return sum(boat.fee() for boat in self._boats)


def service_list(things):
    """Return the power of each engine among the things that needs a service, in order."""
    # This function is right. It is about engines, and not about boats.
    return [thing.power for thing in things if isinstance(thing, Engine) and thing.needs_service()]


# Why this way
#
# One inheritance too many (a boat is an engine), one for convenience (a harbour is a list), and two
# that are true: a motorboat is a boat, and a ferry is a motorboat, always, in all it does. The
# engine that's handed in also makes tests easy: give the boat whatever has a `run`.
