"""Three colleagues bet a cake.

At Bilal's theatre, the evening's list of orders takes far too long. "The database," says Bilal.
"The letters," says Chiara. "The seating plan," says Tendai. Whoever is right gets a cake from the
other two.

They'd like to see the answer from inside their program, not from a command line. So write a
function that runs another one under `cProfile.Profile`, and hands back what took longest.

1. Write `hottest`. Its docstring says what it returns.
2. Run `python3 profiling1.py` (on Windows `py profiling1.py`). Write into ANSWER the function that
   takes the most time itself. With everything it calls, `evening` takes all the time. But that
   isn't what they've bet on.
"""

import cProfile
import pstats
from collections.abc import Callable
from time import perf_counter
from typing import Any

# TODO: which function takes the most time itself?
ANSWER = "?"


def hottest(
    work: Callable[..., Any], *arguments: Any, timer: Callable[[], float] = perf_counter
) -> tuple[Any, list[tuple[str, int, float]]]:
    """Call work(*arguments) once, under a profile with this timer.

    Return its result, and the three functions that took the most time themselves, the longest
    first: name, number of calls (all of them), own seconds. With equal times the names decide.
    Built-in functions are left out. There may be fewer than three.
    If work raises an error, it comes out, and the profile is off.
    """
    # TODO
    return work(*arguments), []


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
