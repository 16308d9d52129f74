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
    waiting = [[0, place] for place in range(len(tasks))]
    while waiting:
        least = min(left for left, _ in waiting)
        if least > 0:
            sleep(least)
            for entry in waiting:
                entry[0] -= least
        entry = next(entry for entry in waiting if entry[0] == 0)
        waiting.remove(entry)
        try:
            entry[0] = next(tasks[entry[1]])
        except StopIteration as end:
            results[entry[1]] = end.value
        else:
            waiting.append(entry)
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
