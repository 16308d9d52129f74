"""Any switches mypy off.

Nomvula's greenhouse is watched by small rules: functions that get a temperature and answer with a
message, or None. Last week somebody added `above` itself as a rule, in place of `above(30)`. That
rule never complains, and nor did mypy: every hint here is `Any`, which means "whatever, don't
look". The lemons were cooked.

Say what you mean instead. This is from the module typing and from collections.abc:

    Play: TypeAlias = Callable[[str, int], bool]  # a function: a text and a number in, a bool out
    names: Iterable[str]        # whatever a `for` can go through: list, set, generator
    thing: object               # really anything: ask isinstance before you use it
    SEATS: Final = 40           # nobody may assign to it again
    cast(list[str], found)      # "take my word for it": mypy believes it, nothing is checked

A TypeAlias is another name for a type. A cast is the last resort. isinstance, as in `load`, really
looks, and mypy understands that, too.

Replace each `Any` with what's meant, and change nothing that the functions do. (json.loads returns
Any, too.)

    $ python3 typingmodule1.py "[21.5, 30, 31.5]"
    too warm: 31.5°
"""

import json
import sys
from typing import Any

LIMIT: Any = 30.0  # TODO: nobody may change it

Rule: Any = Any  # TODO: a function that gets a float and returns a text or None


def above(limit: Any) -> Any:
    """Return a rule that says "too warm: 31.5°" above this limit, and otherwise None."""

    def rule(temperature: Any) -> Any:
        return f"too warm: {describe(temperature)}" if temperature > limit else None

    return rule


def describe(value: Any) -> Any:
    """Return a text for anything at all: "21.5°" for an int or float, "off" for None, or "?"."""
    if value is None:
        return "off"
    if isinstance(value, int | float):
        return f"{value:.1f}°"
    return "?"


def messages(rules: Any, temperatures: Any) -> Any:
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


def load(text: Any) -> Any:
    """Return the list of temperatures in a JSON text, or raise a ValueError if it isn't one."""
    found = json.loads(text)
    if not isinstance(found, list) or not all(isinstance(each, int | float) for each in found):
        raise ValueError(f"not a list of temperatures: {text}")
    return found


if __name__ == "__main__":
    for each in messages([above(LIMIT)], load(sys.argv[1])):
        print(each)
