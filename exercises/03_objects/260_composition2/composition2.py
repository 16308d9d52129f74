"""The boat that was an engine.

Solveig looks after a harbour and its program. This week she got three messages:

> My list of engines for the workshop has two boats on it. And a ferry! (Bjarne)

> We put a new engine into the Ula. The program still says she needs a service.

> Somebody did `harbour.append(boat)`. Now we have five boats at four berths.

Three classes below are children. Before you write `class A(B)`, say it aloud: "an A is a B". Does
it hold for every method of B, every day? Then it's inheritance. If you'd rather say "an A has a B",
or if it could have another one tomorrow, keep it in an attribute:

    >>> class Lamp:
    ...     def __init__(self, bulb):
    ...         self.bulb = bulb
    >>> lamp = Lamp("40 watts")
    >>> lamp.bulb = "led"

Judge each of the three. Change those that are wrong; not all of them are.
"""


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


# TODO: Motorboat("Ula", 8, Engine(40)). Its engine is the attribute `engine`. trip(hours) runs the
# engine, and replace_engine(new) puts another one in and returns the old one.


class Motorboat(Boat, Engine):
    """A boat with an engine."""

    def __init__(self, name, metres, power):
        Boat.__init__(self, name, metres)
        Engine.__init__(self, power)

    def trip(self, hours):
        """Be on the water for this many hours."""
        self.run(hours)


# TODO: Ferry("Loire", 30, Engine(400), 90)


class Ferry(Motorboat):
    """A motorboat with seats. It pays twice the fee."""

    def __init__(self, name, metres, power, seats):
        super().__init__(name, metres, power)
        self.seats = seats

    def fee(self):
        return super().fee() * 2


# TODO: Harbour(4) has 4 berths. moor and income do what they do now, len(harbour) is the number of
# boats, and `boat in harbour` tells whether it's there. No other way leads in or out:
# what it keeps its boats in is private.


class Harbour(list):
    """The boats at the berths of a harbour."""

    def __init__(self, berths):
        super().__init__()
        self.berths = berths

    def moor(self, boat):
        """Take a boat in. If all berths are taken, raise a ValueError with the boat's name."""
        if len(self) >= self.berths:
            raise ValueError(f"no berth for the {boat.name}")
        self.append(boat)

    def income(self):
        """Return the fees of all boats for one night."""
        return sum(boat.fee() for boat in self)


def service_list(things):
    """Return the power of each engine among the things that needs a service, in order."""
    # This function is right. It is about engines, and not about boats.
    return [thing.power for thing in things if isinstance(thing, Engine) and thing.needs_service()]
