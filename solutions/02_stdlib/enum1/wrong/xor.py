# expect: extras(['quiet', 'quiet']) returned <Extra: 0>
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
from enum import Enum, Flag, StrEnum, auto


class State(Enum):
    """What the machine is doing."""

    OFF = auto()
    FILL = auto()
    WASH = auto()
    SPIN = auto()


class Programme(StrEnum):
    """What it can wash."""

    COTTON = "cotton"
    WOOL = "wool"
    ECO = "eco"


class Extra(Flag):
    """What can be asked for besides."""

    QUIET = auto()
    PREWASH = auto()


def choose(text):
    """Return the Programme with this value: " Wool" is Programme.WOOL.

    Spaces around it and capital letters don't matter. If there's no such programme, raise a
    ValueError with the message "no programme silk: cotton, wool, eco", with the text as it came
    and the values of all programmes there are.
    """
    try:
        return Programme(text.strip().lower())
    except ValueError:
        raise ValueError(f"no programme {text}: {', '.join(Programme)}")


def extras(words):
    """Return one Extra, combined from words such as ["quiet", "prewash"], in small letters.

    Without words it's empty. If there's no such extra, raise a KeyError.
    """
    result = Extra(0)
    for word in words:
        result ^= Extra[word.upper()]
    return result


def steps(programme, extra):
    """Return a list of the states that the machine goes through, from its first FILL on.

    It fills and washes, with PREWASH twice. Then it spins, but never wool, and not if it should
    be QUIET. In the end it's off.
    """
    result = [State.FILL, State.WASH]
    if Extra.PREWASH in extra:
        result += [State.FILL, State.WASH]
    if programme != Programme.WOOL and Extra.QUIET not in extra:
        result.append(State.SPIN)
    result.append(State.OFF)
    return result


if __name__ == "__main__":
    chosen = choose(sys.argv[1])
    print(f"Washing {chosen}")
    for state in steps(chosen, extras(sys.argv[2:])):
        print("-", state.name.lower())
