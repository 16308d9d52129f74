# expect: Each sleep should be as long
"""How much code is an event loop? asyncio's has two thousand lines. Yours will have twenty."""

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


def run(tasks, sleep=time.sleep):
    results = [None] * len(tasks)
    now, turn = 0.0, len(tasks)
    waiting = [(0.0, place, place) for place in range(len(tasks))]
    while waiting:
        waiting.sort()
        when, _, place = waiting.pop(0)
        while now < when:
            sleep(0.01)
            now += 0.01
        try:
            seconds = next(tasks[place])
        except StopIteration as end:
            results[place] = end.value
        else:
            waiting.append((now + seconds, turn, place))
            turn += 1
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
