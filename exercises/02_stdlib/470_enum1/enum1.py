"""The wash that never ends.

Since Friday's update Fatima's washing machine fills, washes, fills, washes. Deep inside, it
says

    if state == "spining":

There's no such state, but any two texts may be compared, so Python says nothing.

An Enum is a type with a few fixed members. Each has a name, and a misspelt one, such as
`Light.GREN`, is an AttributeError at once:

    >>> from enum import Enum, Flag, StrEnum, auto
    >>> class Light(Enum):
    ...     RED = auto()
    ...     GREEN = auto()
    >>> list(Light), Light.RED.name
    ([<Light.RED: 1>, <Light.GREEN: 2>], 'RED')

Members of a StrEnum are texts, too, and a call finds one by its value. Members of a Flag can be
combined:

    >>> class Tea(StrEnum):
    ...     MINT = "mint"
    >>> Tea("mint") is Tea.MINT, Tea.MINT == "mint"
    (True, True)
    >>> class With(Flag):
    ...     MILK = auto()
    ...     SUGAR = auto()
    >>> With.MILK in (With.MILK | With.SUGAR), With.MILK in With(0)
    (True, False)

Write the three types and the functions. Then try `python3 enum1.py wool quiet` (or `py`).
"""

import sys
from enum import Enum, Flag, StrEnum


class State(Enum):
    """What the machine is doing."""

    # TODO: OFF, FILL, WASH, SPIN


class Programme(StrEnum):
    """What it can wash."""

    # TODO: COTTON, WOOL and ECO, with the values "cotton", "wool" and "eco"


class Extra(Flag):
    """What can be asked for besides."""

    # TODO: QUIET, PREWASH


def choose(text):
    """Return the Programme with this value: " Wool" is Programme.WOOL.

    Spaces around it and capital letters don't matter. If there's no such programme, raise a
    ValueError with the message "no programme silk: cotton, wool, eco", with the text as it came
    and the values of all programmes there are.
    """
    # TODO
    return text


def extras(words):
    """Return one Extra, combined from words such as ["quiet", "prewash"], in small letters.

    Without words it's empty. If there's no such extra, raise a KeyError.
    """
    # TODO
    return words


def steps(programme, extra):
    """Return a list of the states that the machine goes through, from its first FILL on.

    It fills and washes, with PREWASH twice. Then it spins, but never wool, and not if it should
    be QUIET. In the end it's off.
    """
    # TODO
    return []


if __name__ == "__main__":
    chosen = choose(sys.argv[1])
    print(f"Washing {chosen}")
    for state in steps(chosen, extras(sys.argv[2:])):
        print("-", state.name.lower())
