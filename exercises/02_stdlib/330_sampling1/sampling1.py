"""The same storm twice.

Noor leads an adventure game at six tables. When a table has to go home, she writes down the
seed of its game. Next week the same seed brings back the same treasures and the same storms.

That works with `random.Random(seed)`, a generator of random numbers that belongs to one table.
It has the functions of the module: `randint`, `choice`, `choices`, `sample`, `shuffle`.

    >>> import random
    >>> rng = random.Random(7)
    >>> first = [rng.randint(1, 6) for _ in range(10)]
    >>> rng = random.Random(7)
    >>> [rng.randint(1, 6) for _ in range(10)] == first
    True

`random.randint` and the others without a generator in front all share a hidden one.
Each call moves it on for everybody, and `random.seed(…)` winds it back for everybody.

The players' complaints are in the docstrings. All of them are right. Remember what
`shuffle` does to a list, and what it returns.
"""

import random


def hide_treasures(caves, count, rng):
    """Return the caves in which a treasure is hidden: `count` different ones, drawn with rng.

    If there are fewer caves than treasures, every cave gets one and the rest stay at home.
    Complaint: "Same seed, other caves. And once there were two treasures in one cave."
    """
    return [random.choice(caves) for _ in range(count)]


def weather(chances, days, rng):
    """Return a list with the weather for this many days, drawn with rng.

    chances is a dict such as {"sun": 6, "rain": 3, "storm": 1}: sun is twice as likely as
    rain, and six times as likely as a storm. Weather with 0 never comes.
    Complaint: "It storms as often as the sun shines."
    """
    return [rng.choice(list(chances)) for _ in range(days)]


def shuffled(cards, rng):
    """Return a new list of the cards in another order, drawn with rng; `cards` stays as it is.

    Complaint: "Our cards are None, and the deck in the box is out of order."
    """
    return rng.shuffle(cards)


def rolls(seed, count):
    """Return this many rolls of a die, 1 to 6. The same seed gives the same rolls.

    Complaint: "Whenever table 3 rolls the dice, our storms begin again from the first one."
    """
    random.seed(seed)
    return [random.randint(1, 6) for _ in range(count)]
