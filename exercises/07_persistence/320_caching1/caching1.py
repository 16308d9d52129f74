"""Every question costs a cent.

Akello's map of the lake asks a weather service, which charges one cent a question. Most answers are
the same as a minute before, so she keeps them in a cache. But on Friday it filled the memory, and
on Saturday it still showed Friday's storm.

Finish `Cache`:

- `get(place, load)` returns the kept answer. If there's none, it calls `load(place)` and keeps what
  that returns. None is an answer, too.
- An answer is good for less than `seconds` after it was loaded. Using it doesn't make it younger.
- It keeps at most `size` answers. If it's full, expired ones make room first, otherwise the one
  that was used longest ago.
- If `load` fails, the caller gets the error, and the cache stays as it was.

`hits` counts the answers that came from the cache.

    python3 caching1.py
"""

import time
from collections.abc import Callable


class Cache:
    """Keeps answers for a while."""

    def __init__(
        self, size: int, seconds: float, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.size = size
        self.seconds = seconds
        self.clock = clock  # call it to get the time in seconds
        self.hits = 0
        self.kept: dict[str, str | None] = {}

    def get(self, place: str, load: Callable[[str], str | None]) -> str | None:
        # TODO: forget what's too old, and what's too much
        if place not in self.kept:
            self.kept[place] = load(place)
        else:
            self.hits += 1
        return self.kept[place]


def main() -> None:
    now = [0.0]
    cache = Cache(size=3, seconds=60, clock=lambda: now[0])
    bill = []

    def ask(place: str) -> str:
        bill.append(place)
        return f"{place}: {15 + len(bill)} degrees"

    for minute, place in [(0, "Bukoba"), (0, "Kisumu"), (0.5, "Bukoba"), (0.9, "Entebbe")] * 2:
        now[0] += minute * 60
        print(f"{now[0]:5.0f} s   {cache.get(place, ask)}")
    print(f"Paid: {len(bill)} cents. Saved: {cache.hits}.")


if __name__ == "__main__":
    main()
