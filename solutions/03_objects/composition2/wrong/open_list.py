# expect: isn't open to everybody
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

Judge each of the three, and change what's wrong. Not all of them are.
"""


class Engine:
    """An engine: Engine(40) has 40 kilowatts."""

    def __init__(self, power):
        self.power = power
        self.hours = 0

    def run(self, hours):
        """Run for so many hours."""
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


class Motorboat(Boat):
    def __init__(self, name, metres, engine):
        super().__init__(name, metres)
        self.engine = engine

    def trip(self, hours):
        self.engine.run(hours)

    def replace_engine(self, new):
        old = self.engine
        self.engine = new
        return old


# TODO: Ferry("Loire", 30, Engine(400), 90)


class Ferry(Motorboat):
    def __init__(self, name, metres, engine, seats):
        super().__init__(name, metres, engine)
        self.seats = seats

    def fee(self):
        return super().fee() * 2


# TODO: Harbour(4) has 4 berths. moor and income do what they do now, len(harbour) is the number of
# boats, and `boat in harbour` tells whether it's there. No other way leads in or out.


class Harbour:
    def __init__(self, berths):
        self.boats = []
        self.berths = berths

    def moor(self, boat):
        if len(self.boats) >= self.berths:
            raise ValueError(f"no berth for the {boat.name}")
        self.boats.append(boat)

    def income(self):
        return sum(boat.fee() for boat in self.boats)

    def __len__(self):
        return len(self.boats)

    def __contains__(self, boat):
        return boat in self.boats


def service_list(things):
    """Return the power of each engine among the things that needs a service, in order."""
    # This function is right. It is about engines, and not about boats.
    return [thing.power for thing in things if isinstance(thing, Engine) and thing.needs_service()]
