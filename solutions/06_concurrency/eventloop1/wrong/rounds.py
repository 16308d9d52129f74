# expect: while one sleeps, others go on
"""An event loop in twenty lines."""

import heapq
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
    """Run all tasks until the last is over. Return what they returned, in the order of tasks."""
    results = [None] * len(tasks)
    open_tasks = dict(enumerate(tasks))
    while open_tasks:
        for place, task in list(open_tasks.items()):
            try:
                seconds = next(task)
                if seconds:
                    sleep(seconds)
            except StopIteration as end:
                results[place] = end.value
                del open_tasks[place]
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
