"""Whose medal is it?"""

import json
from collections.abc import Callable
from dataclasses import dataclass


@dataclass
class Runner:
    """A runner, the minutes they took, and their club, if they have one."""

    name: str
    minutes: float
    club: str | None = None


def add(runner: Runner, race: list[Runner] | None = None) -> list[Runner]:
    """Put a runner into a race, by default into a new one, and return the race."""
    if race is None:
        race = []
    race.append(runner)
    return race


def read(names: list[str], minutes: list[float]) -> list[Runner]:
    """Return the runners, the quickest first.

    There must be as many minutes as names. Otherwise it's a ValueError: nobody may vanish.
    """
    race = [Runner(name, time) for name, time in zip(names, minutes, strict=True)]
    return sorted(race, key=lambda runner: runner.minutes)


def pages(clubs: list[str]) -> dict[str, Callable[[list[Runner]], list[str]]]:
    """Return a function for each club: it takes a race and returns the names of this club."""
    found: dict[str, Callable[[list[Runner]], list[str]]] = {}
    for club in clubs:
        found[club] = lambda race, club=club: [r.name for r in race if r.club == club]
    return found


def load(text: str) -> list[Runner]:
    """Return the runners in a JSON text such as '[["Ann", 41.5, null]]'."""
    try:
        return [Runner(name, minutes, club) for name, minutes, club in json.loads(text)]
    except ValueError:
        raise ValueError(f"these aren't results: {text[:20]}") from None


def line(place: int, runner: Runner) -> str:
    """Return a line of the list of results, such as "1. Ann (Harriers) 41.5"."""
    club = "" if runner.club is None else f" ({runner.club})"
    return f"{place}. {runner.name}{club} {runner.minutes:.1f}"


if __name__ == "__main__":
    results = """[
        ["Odhiambo", 39.25, null],
        ["Ann", 41.5, "Harriers"],
        ["Ye-jin", 44, "Tigers"],
        ["Luís", 47.125, null]
    ]"""
    race = load(results)
    for place, runner in enumerate(race, start=1):
        print(line(place, runner))
