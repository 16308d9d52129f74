import time
from collections import OrderedDict
from dataclasses import dataclass


@dataclass
class Entry:
    answer: object
    loaded: float


class Cache:
    def __init__(self, size, seconds, clock=time.monotonic):
        self.size, self.seconds, self.clock = size, seconds, clock
        self.hits = self.misses = 0
        self._entries = OrderedDict()

    def _expired(self, entry):
        return self.clock() - entry.loaded >= self.seconds

    def get(self, place, load):
        entry = self._entries.get(place)
        if entry is not None and not self._expired(entry):
            self._entries.move_to_end(place)
            self.hits += 1
            return entry.answer
        self.misses += 1
        answer = load(place)
        for key in [key for key, entry in self._entries.items() if self._expired(entry)]:
            del self._entries[key]
        self._entries[place] = Entry(answer, self.clock())
        self._entries.move_to_end(place)
        if len(self._entries) > self.size:
            self._entries.popitem(last=False)
        return answer


def main():
    now = [0.0]
    cache = Cache(3, 60, lambda: now[0])
    bill = []

    def ask(place):
        bill.append(place)
        return f"{place}: {15 + len(bill)} degrees"

    for minute, place in [(0, "Bukoba"), (0, "Kisumu"), (0.5, "Bukoba"), (0.9, "Entebbe")] * 2:
        now[0] += minute * 60
        print(f"{now[0]:5.0f} s   {cache.get(place, ask)}")
    print(f"Paid: {len(bill)} cents. Saved: {cache.hits}.")
