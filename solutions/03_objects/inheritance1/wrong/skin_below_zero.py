# expect: a thick skin lets nothing through
"""The troll that had no health."""

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
        """Lose health by this damage. There is never less than 0."""
        self.health = max(0, self.health - damage)

    def attack(self, other):
        """Hit another fighter with all strength, and say so."""
        other.suffer(self.strength)
        return f"{self.name} hits {other.name} for {self.strength}."


class Troll(Fighter):
    """A Fighter with a thick skin: Troll("Grum", 9, skin=3)."""

    def __init__(self, name, strength, skin):
        super().__init__(name, strength)
        self.skin = skin

    def shrug_off(self, damage):
        """Return how much of a damage gets through the skin."""
        return damage - self.skin


class Wizard(Fighter):
    """A weak Fighter with spells: Wizard("Ada"), or Wizard("Ada", spells=5)."""

    def __init__(self, name, spells=3):
        super().__init__(name, 2)
        self.spells = spells

    def cast(self, other):
        """Burn another fighter with a spell, if there is one left, and say so."""
        if self.spells == 0:
            return f"{self.name} is out of spells."
        self.spells -= 1
        other.suffer(12)
        return f"{self.name} burns {other.name} for 12."


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
