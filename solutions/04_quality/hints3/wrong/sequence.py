# expect: invite("Yusra")
"""mypy is green, and Yusra got five letters.

Three complaints have reached the swimming club:

    1. "Yusra's invitation came in five letters: Dear Y, Dear u, Dear s, Dear r, Dear a."
    2. "Min's age is in the file as "9", in quotes. The statistics went down on Monday night
       with a TypeError, and nobody knew whose line it was."
    3. "Okon is new and has no time yet. Now the list of best times doesn't print at all."

Every function has its hints, and `mypy --strict hints3.py` says Success. What happened?

    1. A str is an Iterable[str] as well: of its letters.
    2. json.loads returns Any. A hint can't change what's in a file; it only says what you hope.
    3. An empty list is a list[float], too. A hint can't say how many are in it.

Repair the functions so that mypy refuses what it can refuse: a text where a list of names is
meant, and the best time used as if there were always one. What mypy can't know, `load` has to
check: each wrong row raises a ValueError that names the swimmer.

    $ python3 hints3.py
    Yusra 61.9
    Okon no time yet
    Dear Yusra
    ages together: 38
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass
class Swimmer:
    """A member of the club, with the times over 100 metres."""

    name: str
    age: int
    times: list[float]


CLUB = """[
    {"name": "Yusra", "age": 17, "times": [62.5, 61.9, 64]},
    {"name": "Okon", "age": 21, "times": []}
]"""


def load(text: str) -> list[Swimmer]:
    """Return the swimmers in a JSON text.

    An age must be an int, and True isn't one. Times must be a list of ints and floats. For a row
    that breaks this, raise a ValueError: "Min: wrong age '9'" or "Min: wrong times None", with
    the value's repr.
    """
    swimmers: list[Swimmer] = []
    for row in json.loads(text):
        name, age, times = row["name"], row["age"], row["times"]
        if not isinstance(age, int) or isinstance(age, bool):
            raise ValueError(f"{name}: wrong age {age!r}")
        if not isinstance(times, list) or not all(isinstance(time, int | float) for time in times):
            raise ValueError(f"{name}: wrong times {times!r}")
        swimmers.append(Swimmer(name, age, times))
    return swimmers


def invite(names: Sequence[str]) -> list[str]:
    """Return the first line of the letter to each of these names, which are in a list."""
    return [f"Dear {name}" for name in names]


def best(swimmer: Swimmer) -> float | None:
    """Return the swimmer's best time, or None if there's none yet."""
    if not swimmer.times:
        return None
    return min(swimmer.times)


def line(swimmer: Swimmer) -> str:
    """Return "Yusra 61.9", or "Okon no time yet"."""
    time = best(swimmer)
    if time is None:
        return f"{swimmer.name} no time yet"
    return f"{swimmer.name} {time}"


def ages(swimmers: list[Swimmer]) -> int:
    """Return the sum of all ages."""
    return sum(swimmer.age for swimmer in swimmers)


if __name__ == "__main__":
    club = load(CLUB)
    for each in club:
        print(line(each))
    for letter in invite([club[0].name]):
        print(letter)
    print("ages together:", ages(club))
