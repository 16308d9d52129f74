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
    ready = list(enumerate(tasks))
    asleep = []
    now = 0
    while ready or asleep:
        if not ready:
            soonest = min(when for when, _ in asleep)
            sleep(soonest - now)
            now = soonest
            ready = [who for when, who in asleep if when == now]
            asleep = [(when, who) for when, who in asleep if when != now]
        place, task = ready.pop(0)
        try:
            seconds = next(task)
        except StopIteration as end:
            results[place] = end.value
            continue
        if seconds == 0:
            ready.append((place, task))
        else:
            asleep.append((now + seconds, (place, task)))
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
