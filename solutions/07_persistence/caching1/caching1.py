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
        # For each place the answer, and until when it's good. What was used last is at the end.
        self.kept: dict[str, tuple[str | None, float]] = {}

    def get(self, place: str, load: Callable[[str], str | None]) -> str | None:
        if place in self.kept:
            answer, until = self.kept[place]
            if self.clock() < until:
                self.hits += 1
                self.kept[place] = self.kept.pop(place)
                return answer
        answer = load(place)
        now = self.clock()
        self.kept.pop(place, None)
        if len(self.kept) >= self.size:
            self.kept = {key: kept for key, kept in self.kept.items() if now < kept[1]}
        if len(self.kept) >= self.size:
            del self.kept[next(iter(self.kept))]
        self.kept[place] = (answer, now + self.seconds)
        return answer


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


# Why this way
#
# A dictionary keeps the order in which keys came, so taking a key out and putting it back moves it
# to the end, and the first key is the one to go. OrderedDict.move_to_end says the same in one word.
# `place in self.kept` tells "not there" from None. `load` runs before anything is thrown away: if
# it fails, nothing has changed. functools.lru_cache knows the order of use, but knows nothing of
# time.
