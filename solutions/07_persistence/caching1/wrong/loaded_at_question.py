# expect: The answer came 40 seconds ago
"""Every question costs a cent."""

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
        self.kept: dict[str, tuple[str | None, float]] = {}

    def get(self, place: str, load: Callable[[str], str | None]) -> str | None:
        now = self.clock()
        if place in self.kept and now < self.kept[place][1] + self.seconds:
            self.hits += 1
            self.kept[place] = self.kept.pop(place)
            return self.kept[place][0]
        answer = load(place)
        self.kept.pop(place, None)
        if len(self.kept) >= self.size:
            self.kept = {
                each: found for each, found in self.kept.items() if now < found[1] + self.seconds
            }
        while len(self.kept) >= self.size:
            del self.kept[next(iter(self.kept))]
        self.kept[place] = (answer, now)
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
