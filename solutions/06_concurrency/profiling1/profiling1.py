"""Three colleagues bet a cake."""

import cProfile
import pstats
from collections.abc import Callable
from time import perf_counter
from typing import Any

# The function that takes the most time itself.
ANSWER = "tidy"


def hottest(
    work: Callable[..., Any], *arguments: Any, timer: Callable[[], float] = perf_counter
) -> tuple[Any, list[tuple[str, int, float]]]:
    """Call work(*arguments) once, under a profile with this timer.

    Return its result, and the three functions that took the most time themselves, the longest
    first: name, number of calls (all of them), own seconds. With equal times the names decide.
    Built-in functions are left out. There may be fewer than three.
    If work raises an error, it comes out, and the profile is off.
    """
    profile = cProfile.Profile(timer)
    result = profile.runcall(work, *arguments)
    stats: dict[Any, Any] = vars(pstats.Stats(profile))["stats"]
    functions = [
        (name, calls, own)
        for (file, _, name), (_, calls, own, _, _) in stats.items()
        if file != "~"
    ]
    return result, sorted(functions, key=lambda function: (-function[2], function[0]))[:3]


def from_database(count: int) -> list[str]:
    """The names of those who have ordered."""
    return [f"  Guest {number % 900:03}, {number % 7 + 1} SEATS " for number in range(count)]


def tidy(text: str) -> str:
    """The text without spaces around it, each word with a capital."""
    clean = ""
    for character in text:
        if clean[-1:].isalpha():
            clean += character.lower()
        elif clean or not character.isspace():
            clean += character.upper()
    return clean.rstrip()


def letter(order: str) -> str:
    """What the theatre writes to a guest."""
    return f"Dear {tidy(order)}, we're looking forward to tonight."


def seating_plan(orders: list[str]) -> dict[str, int]:
    """How often each guest has ordered."""
    plan: dict[str, int] = {}
    for order in orders:
        name = tidy(order).split(",")[0]
        plan[name] = plan.get(name, 0) + 1
    return plan


def evening(count: int) -> int:
    """Prepare the evening. Return how many letters there are."""
    orders = from_database(count)
    seating_plan(orders)
    return len([letter(order) for order in orders])


if __name__ == "__main__":
    letters, functions = hottest(evening, 5000)
    print(f"{letters} letters")
    for name, calls, seconds in functions:
        print(f"{name:15}{calls:8} calls{seconds:8.3f} s")


# Why this way
#
# `runcall` switches the profile off in a `finally`, so an error can't leave it on. Own time says
# where the work is done; the total would put `evening` first in every program. The attribute
# `stats` isn't in the type hints of `pstats`, hence `vars`; `get_stats_profile()` is the official
# way, but it mixes up functions that have the same name. What a built-in function takes is left out
# here. With `Profile(timer, builtins=False)` it would count for its caller.
