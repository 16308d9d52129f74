"""Whose medal is it?

Wanjiru does the timing of the Canal Run. Three volunteers have worked on her program, and on
Sunday it failed three families. The second race began with a runner of the first. Every club's
page showed the same club. And somebody at the bottom of a list had vanished.

ruff reads a program and reports what looks wrong, in families of rules:

    E, F    slips of style; names that are unused or unknown
    I       imports that aren't in order
    UP      old ways to write what Python says better today
    B       code that runs, but often does something else than was meant

Choose all five in pyproject.toml, with `select = [...]`, and give `line-length` its number. Then
let ruff fix what it can fix alone:

    pythlings shell ruff1 -- python -m ruff check --fix

The rest is yours. Go on until it says "All checks passed!", with nothing ignored and no noqa.
The docstrings are right: three of ruff's messages are about Sunday.
"""

import sys
from dataclasses import dataclass
from typing import Callable, Dict, List, Optional
import json


@dataclass
class Runner(object):
    """A runner, the minutes they took, and their club, if they have one."""

    name: str
    minutes: float
    club: Optional[str] = None


def add(runner: Runner, race: List[Runner] = []) -> List[Runner]:
    """Put a runner into a race, by default into a new one, and return the race."""
    race.append(runner)
    return race


def read(names: List[str], minutes: List[float]) -> List[Runner]:
    """Return the runners, the quickest first.

    There must be as many minutes as names. Otherwise it's a ValueError: nobody may vanish.
    """
    race = [Runner(name, time) for name, time in zip(names, minutes)]
    return sorted(race, key=lambda runner: runner.minutes)


def pages(clubs: List[str]) -> Dict[str, Callable[[List[Runner]], List[str]]]:
    """Return a function for each club: it takes a race and returns the names of this club."""
    found = {}
    for club in clubs:

        def page(race: List[Runner]) -> List[str]:
            return [runner.name for runner in race if runner.club == club]

        found[club] = page
    return found


def load(text: str) -> List[Runner]:
    """Return the runners in a JSON text such as '[["Ann", 41.5, null]]'."""
    try:
        return [Runner(name, minutes, club) for name, minutes, club in json.loads(text)]
    except ValueError:
        raise ValueError("these aren't results: {}".format(text[:20]))


def line(place: int, runner: Runner) -> str:
    """Return a line of the list of results, such as "1. Ann (Harriers) 41.5"."""
    club = "" if runner.club == None else " ({})".format(runner.club)
    total = len(runner.name)
    return "{}. {}{} {:.1f}".format(place, runner.name, club, runner.minutes)


if __name__ == "__main__":
    race = load('[["Odhiambo", 39.25, null], ["Ann", 41.5, "Harriers"], ["Ye-jin", 44, "Tigers"], ["Luís", 47.125, null]]')
    for place, runner in enumerate(race, start=1):
        print(line(place, runner))
