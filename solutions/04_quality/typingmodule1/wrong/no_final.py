# expect: typingmodule1.LIMIT = 40.0
"""Any switches mypy off."""

import json
import sys
from collections.abc import Callable, Iterable
from typing import Final, TypeAlias

LIMIT: float = 30.0

Rule: TypeAlias = Callable[[float], str | None]


def above(limit: float) -> Rule:
    """Return a rule that says "too warm: 31.5°" above this limit, and otherwise None."""

    def rule(temperature: float) -> str | None:
        return f"too warm: {describe(temperature)}" if temperature > limit else None

    return rule


def describe(value: object) -> str:
    """Return a text for anything at all: "21.5°" for an int or float, "off" for None, or "?"."""
    if value is None:
        return "off"
    if isinstance(value, int | float):
        return f"{value:.1f}°"
    return "?"


def messages(rules: list[Rule], temperatures: Iterable[float]) -> list[str]:
    """Return a list of what the rules have to say about the temperatures, in order.

    The rules are in a list. The temperatures may come from anywhere, and are gone through once.
    """
    found = []
    for temperature in temperatures:
        for rule in rules:
            message = rule(temperature)
            if message is not None:
                found.append(message)
    return found


def load(text: str) -> list[float]:
    """Return the list of temperatures in a JSON text, or raise a ValueError if it isn't one."""
    found = json.loads(text)
    if not isinstance(found, list) or not all(isinstance(each, int | float) for each in found):
        raise ValueError(f"not a list of temperatures: {text}")
    return found


if __name__ == "__main__":
    for each in messages([above(LIMIT)], load(sys.argv[1])):
        print(each)
