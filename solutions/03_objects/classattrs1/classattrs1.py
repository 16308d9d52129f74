"""Who put a goat in my bag?"""


class Hero:
    """A hero with a name. At first the bag is empty, and there are no skills."""

    limit = 20

    def __init__(self, name):
        self.name = name
        self.health = 10
        self.bag = {}
        self.skills = []

    def load(self):
        """Return how many kilos are in the bag."""
        return sum(self.bag.values())

    def take(self, thing, kilos):
        """Put a thing into the bag. If it's too heavy, return False and leave it."""
        if self.load() + kilos > self.limit:
            return False
        self.bag[thing] = kilos
        return True

    def learn(self, skill):
        """Learn something."""
        self.skills.append(skill)

    def hurt(self, points):
        """Lose some health, down to 0."""
        self.health = max(0, self.health - points)

    def text(self):
        """Return how the hero is doing."""
        things = ", ".join(self.bag) or "nothing"
        skills = ", ".join(self.skills) or "nothing"
        return f"{self.name}: health {self.health}, has {things}, knows {skills}"


class Giant(Hero):
    """A hero who can carry 100 kilos."""

    limit = 100


if __name__ == "__main__":
    yusra, olek, bu = Hero("Yusra"), Hero("Olek"), Giant("Bu")
    yusra.take("rope", 4)
    olek.take("goat", 19)
    olek.learn("climb")
    bu.take("barrel", 80)
    for hero in (yusra, olek, bu):
        print(hero.text())


# Why this way
#
# The limit stays in the class: it's a rule, not a property of one hero, and Giant can have another.
# `self.limit` finds the nearest one. Set in `__init__`, `Hero.limit = 30` would come too late for
# everybody who's there already. A dataclass refuses `bag: dict = {}` with a ValueError, because
# this is how it would end.
