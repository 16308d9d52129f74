"""The wash that never ends."""

import sys
from enum import Enum, Flag, StrEnum, auto


State = Enum("State", ["OFF", "FILL", "WASH", "SPIN"])


class Programme(StrEnum):
    COTTON = auto()
    WOOL = auto()
    ECO = auto()


class Extra(Flag):
    QUIET = 1
    PREWASH = 2


def choose(text: str) -> Programme:
    for programme in Programme:
        if programme.value == text.strip().casefold():
            return programme
    values = ", ".join(programme.value for programme in Programme)
    raise ValueError("no programme " + text + ": " + values)


def extras(words: list[str]) -> Extra:
    known = {"quiet": Extra.QUIET, "prewash": Extra.PREWASH}
    result = Extra(0)
    for word in words:
        result = result | known[word]
    return result


def steps(programme, extra):
    rounds = 2 if extra & Extra.PREWASH else 1
    spin = programme != "wool" and not extra & Extra.QUIET
    return [State.FILL, State.WASH] * rounds + [State.SPIN] * spin + [State.OFF]


if __name__ == "__main__":
    chosen = choose(sys.argv[1])
    print(f"Washing {chosen}")
    for state in steps(chosen, extras(sys.argv[2:])):
        print("-", state.name.lower())

