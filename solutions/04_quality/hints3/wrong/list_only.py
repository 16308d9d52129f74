# expect: 61'
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


def load(text: str) -> list[Swimmer]:
    """Return the swimmers in a JSON text.

    An age must be an int, and True isn't one. Times must be a list of ints and floats. For a row
    that breaks this, raise a ValueError: "Min: wrong age '9'" or "Min: wrong times None", with
    the value's repr.
    """
    swimmers = []
    for row in json.loads(text):
        name, age, times = row["name"], row["age"], row["times"]
        if isinstance(age, bool) or not isinstance(age, int):
            raise ValueError(f"{name}: wrong age {age!r}")
        if not isinstance(times, list):
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
