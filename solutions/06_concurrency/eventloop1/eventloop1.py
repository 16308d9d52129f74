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
    """Run all tasks until the last is done. Return what they returned, in the order of tasks."""
    results: list[object] = [None] * len(tasks)
    agenda = [
        (0.0, place, place) for place in range(len(tasks))
    ]  # when, who came first, which task
    count = len(tasks)
    now = 0.0
    while agenda:
        when, _, place = heapq.heappop(agenda)
        if when > now:
            sleep(when - now)
            now = when
        try:
            seconds = next(tasks[place])
        except StopIteration as end:
            results[place] = end.value
        else:
            heapq.heappush(agenda, (now + seconds, count, place))
            count += 1
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


# Why this way
#
# One heap does everything: a task that yields 0 is entered for now, behind all that came before.
# The count decides between equal times, as a heap alone keeps no order among equals. The `else`
# keeps the `try` small, so that a StopIteration from anywhere else isn't taken for an end. A train
# that computes for a minute between two yields stops all others. asyncio has the same weakness.
