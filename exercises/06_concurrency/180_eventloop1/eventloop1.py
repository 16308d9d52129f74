"""How much code is an event loop? asyncio's has two thousand lines. Yours will have twenty.

Lucía runs three model trains with one hand. Each train is a generator, and `yield 3` means: wake
me in three seconds, somebody else may go on.

    >>> express = train("express", ["Lima"], 3, print)
    >>> next(express)
    express is in Lima
    3

That's all a coroutine is: a function that can stop in the middle. `await asyncio.sleep(3)` is
the same thing in better clothes. Somebody has to keep the list of who sleeps until when, and call
`next` for whoever's turn it is. That's the loop.

Write `run`. It needs no thread and no asyncio. A train that's over raises StopIteration, and its
`value` is what the generator has returned.

`python3 eventloop1.py` (on Windows with `py`) lets three trains go at once. The docstring of `run`
has the rules.
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
    """Run all tasks until the last is over. Return what they returned, in the order of tasks.

    - All begin at once, the first of the list first.
    - A task yields after how many seconds it goes on. 0 means: at once, but the others who are
      ready go first.
    - If several go on at the same time, whoever yielded first is first.
    - When nobody is ready, call sleep, once, with the seconds until somebody is. Nothing else
      takes any time. Never sleep for 0 seconds.
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
