# expect: goes through
"""The wash that never ends."""

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
        raise ValueError(f"no programme {text}: {', '.join(Programme)}") from None


def extras(words):
    """Return one Extra, combined from words such as ["quiet", "prewash"], in small letters.

    Without words it's empty. If there's no such extra, raise a KeyError.
    """
    result = Extra(0)
    for word in words:
        result |= Extra[word.upper()]
    return result


def steps(programme, extra):
    """Return a list of the states that the machine goes through, from its first FILL on.

    It fills and washes, with PREWASH twice. Then it spins, but never wool, and not if it should
    be QUIET. In the end it's off.
    """
    result = ["FILL", "WASH"]
    if Extra.PREWASH in extra:
        result *= 2
    if programme is not Programme.WOOL and Extra.QUIET not in extra:
        result.append("SPIN")
    return [*result, "OFF"]


if __name__ == "__main__":
    chosen = choose(sys.argv[1])
    print(f"Washing {chosen}")
    for state in steps(chosen, extras(sys.argv[2:])):
        print("-", state.name.lower())


