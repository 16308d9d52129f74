"""The troll that had no health.

    $ python3 inheritance1.py knight troll
    AttributeError: 'Troll' object has no attribute 'health'

Dilnoza is writing a game for her brother. A Fighter works. Her Troll is a Fighter with something
more, so she wrote `class Troll(Fighter)`: a child has everything its parent has, and can add to
it. But the child's own `__init__` takes the place of the parent's, and that one never ran.

    >>> class Boat:
    ...     def __init__(self, name):
    ...         self.name = name
    ...         self.log = []
    ...     def sail(self, miles):
    ...         self.log.append(miles)
    >>> class Ferry(Boat):
    ...     def __init__(self, name, seats):
    ...         super().__init__(name)
    ...         self.seats = seats
    >>> ferry = Ferry("Loire", 90)
    >>> ferry.sail(12)
    >>> ferry.log, ferry.seats
    ([12], 90)

`super().__init__(name)` lets the parent do its part. Then the child adds its own.

Cure the Troll, and write the Wizard. Don't copy lines from Fighter: Dilnoza changes its numbers
every evening. Then let two of them fight, as above (on Windows `py inheritance1.py …`).
"""

import sys


class Fighter:
    """Somebody with a name, 30 health and this strength."""

    def __init__(self, name, strength):
        self.name = name
        self.strength = strength
        self.health = 30

    def is_alive(self):
        """Return whether there is any health left."""
        return self.health > 0

    def suffer(self, damage):
        """Lose this much health, but never go below 0."""
        self.health = max(0, self.health - damage)

    def attack(self, other):
        """Hit another fighter with all strength, and say so."""
        other.suffer(self.strength)
        return f"{self.name} hits {other.name} for {self.strength}."


class Troll(Fighter):
    """A Fighter with a thick skin: Troll("Grum", 9, skin=3)."""

    def __init__(self, name, strength, skin):
        # TODO: it has no health, no name and no strength yet.
        self.skin = skin

    # TODO: shrug_off(damage) returns how much damage gets through the skin: the damage minus the
    # skin, but never less than 0. It only calculates.


# TODO: class Wizard, a Fighter. Wizard("Ada") has strength 2 and 3 spells in the attribute
# `spells`; Wizard("Ada", spells=5) has 5.
#
# cast(other) uses up a spell, makes the other suffer 12, and returns "Ada burns Grum for 12."
# Without any spells left it changes nobody and returns "Ada is out of spells."


def turn(one, other):
    """Let one fighter act on the other, and return what happens."""
    if isinstance(one, Wizard) and one.spells > 0:
        return one.cast(other)
    if isinstance(other, Troll):
        through = other.shrug_off(one.strength)
        other.suffer(through)
        return f"{one.name} hits {other.name}. {through} gets through."
    return one.attack(other)


def fight(one, other):
    """Return the lines of a fight until one of them has no health left."""
    lines = []
    while one.is_alive() and other.is_alive():
        lines.append(turn(one, other))
        one, other = other, one
    winner = one if one.is_alive() else other
    return [*lines, f"{winner.name} wins with {winner.health} health left."]


def call(kind):
    """Return a new fighter of this kind."""
    match kind:
        case "troll":
            return Troll("Grum the troll", 9, skin=3)
        case "wizard":
            return Wizard("Ada the wizard")
        case _:
            return Fighter("Sir Knut", 8)


if __name__ == "__main__":
    print("\n".join(fight(call(sys.argv[1]), call(sys.argv[2]))))
