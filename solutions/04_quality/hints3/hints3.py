"""mypy is green, and Yusra got five letters."""

import json
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


def is_age(value: object) -> bool:
    """Return whether this is a whole number. A bool isn't."""
    return isinstance(value, int) and not isinstance(value, bool)


def are_times(value: object) -> bool:
    """Return whether this is a list of numbers."""
    return isinstance(value, list) and all(isinstance(each, int | float) for each in value)


def load(text: str) -> list[Swimmer]:
    """Return the swimmers in a JSON text.

    An age must be an int, and True isn't one. Times must be a list of ints and floats. For a row
    that breaks this, raise a ValueError: "Min: wrong age '9'" or "Min: wrong times None", with
    the value's repr.
    """
    swimmers = []
    for row in json.loads(text):
        name, age, times = row["name"], row["age"], row["times"]
        if not is_age(age):
            raise ValueError(f"{name}: wrong age {age!r}")
        if not are_times(times):
            raise ValueError(f"{name}: wrong times {times!r}")
        swimmers.append(Swimmer(name, age, times))
    return swimmers


def invite(names: list[str]) -> list[str]:
    """Return the first line of the letter to each of these names, which are in a list."""
    return [f"Dear {name}" for name in names]


def best(swimmer: Swimmer) -> float | None:
    """Return the swimmer's best time, or None if there's none yet."""
    return min(swimmer.times, default=None)


def line(swimmer: Swimmer) -> str:
    """Return "Yusra 61.9", or "Okon no time yet"."""
    time = best(swimmer)
    return f"{swimmer.name} {'no time yet' if time is None else time}"


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


# Why this way
#
# Elsewhere Iterable is the better hint, because it asks for less. For names it asks for too
# little. mypy is silent about `row["age"]`, since everything that comes out of json.loads is
# Any; one isinstance at the door, and everything behind it can rely on its hints. `age: int`
# takes True as well, for mypy and for isinstance: bool is a subclass of int.
