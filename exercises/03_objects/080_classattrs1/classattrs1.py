"""Who put a goat in my bag?

Yusra and Olek test their adventure game. Yusra takes a rope, Olek a goat. Then Yusra opens her
bag: a rope and a goat. Both can climb, too, though only Olek has learned it.

What's set in the class is there once, for all objects that have no such attribute of their own:

    >>> class Tea:
    ...     minutes = 3
    >>> mint = Tea()
    >>> black = Tea()
    >>> black.minutes = 5
    >>> Tea.minutes = 4
    >>> mint.minutes, black.minutes
    (4, 5)

`black.minutes = 5` gave the black tea an attribute of its own. But `self.cups.append(1)` sets
nothing: it changes the list that's there, and if that's the class's list, it's everybody's.

What's the same for everybody belongs in the class. What each hero has of their own is set in
`__init__`. Play the first scene (`python3 classattrs1.py`, on Windows `py classattrs1.py`), move
what has to move, and find out why giants can't carry what they should.
"""


class Hero:
    """A hero with a name. At first the bag is empty, and there are no skills.

    No hero carries more than the limit in kilos. All have the same one, so `Hero.limit = 30` lets
    all of them carry more, also those who are there already. A kind of hero may have another limit.
    """

    limit = 20
    health = 10
    bag = {}
    skills = []

    def __init__(self, name):
        self.name = name

    def load(self):
        """Return how many kilos are in the bag."""
        return sum(self.bag.values())

    def take(self, thing, kilos):
        """Put a thing into the bag. If it's too heavy, return False and leave it."""
        if self.load() + kilos > Hero.limit:
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
