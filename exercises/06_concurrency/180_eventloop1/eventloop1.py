"""How much code is an event loop? asyncio's has two thousand lines. Yours will have twenty.

Lucía runs three model trains with one hand. Each train is a generator, and `yield 3` means: wake
me in three seconds, and let somebody else go on.

    >>> express = train("express", ["Lima"], 3, print)
    >>> next(express)
    express is in Lima
    3

That's all a coroutine is: a function that can stop in the middle. `await asyncio.sleep(3)` is
the same thing in better clothes. Somebody has to keep a list of who sleeps until when, and call
`next` for whoever's turn it is. That's the event loop.

Write `run`, and let three trains go with `python3 eventloop1.py` (on Windows with `py`). You need
no thread and no asyncio, and the docstring of `run` has the rules. A train that's done raises
StopIteration, whose `value` is what the generator returned.
"""

import time
from collections.abc import Callable, Generator


def train(
    name: str, stops: list[str], seconds: float, say: Callable[[str], None]
) -> Generator[float, None, str]:
    """Stop at each of the stops, with some seconds after each. Return the last stop."""
    for stop in stops:
        say(f"{name} is in {stop}")
        yield seconds
    return stops[-1]


def run(
    tasks: list[Generator[float, None, object]], sleep: Callable[[float], None] = time.sleep
) -> list[object]:
    """Run all tasks until the last is done. Return what they returned, in the order of tasks.

    - All begin at once, in the order of the list.
    - A task yields the number of seconds after which it goes on. 0 means: at once, but others that
      are ready go first.
    - If several are due at the same time, the one that yielded first goes first.
    - When nobody is ready, call sleep once, with the seconds until somebody is. Nothing else takes
      any time. Never sleep for 0 seconds.
    """
    # TODO: "The express has to wait until the goods train has arrived."
    results: list[object] = []
    for task in tasks:
        for seconds in task:
            sleep(seconds)
        results.append(None)
    return results


if __name__ == "__main__":
    ended = run(
        [
            train("goods train", ["Callao", "Matucana", "Galera"], 0.6, print),
            train("express", ["Callao", "Galera", "La Oroya", "Huancayo"], 0.25, print),
            train("railcar", ["Huancayo", "Izcuchaca"], 0.5, print),
        ]
    )
    print("ended in:", ", ".join(str(stop) for stop in ended))
