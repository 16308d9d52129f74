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
    results = {}
    queue = [(0, number) for number in range(len(tasks))]
    clock = 0
    while queue:
        queue.sort(key=lambda entry: entry[0])
        time_to_go, number = queue.pop(0)
        if time_to_go != clock:
            sleep(time_to_go - clock)
            clock = time_to_go
        try:
            queue.append((clock + next(tasks[number]), number))
        except StopIteration as stop:
            results[number] = stop.value
    return [results[number] for number in range(len(tasks))]


if __name__ == "__main__":
    ended = run(
        [
            train("goods train", ["Callao", "Matucana", "Galera"], 0.6, print),
            train("express", ["Callao", "Galera", "La Oroya", "Huancayo"], 0.25, print),
            train("railcar", ["Huancayo", "Izcuchaca"], 0.5, print),
        ]
    )
    print("ended in:", ", ".join(str(stop) for stop in ended))
