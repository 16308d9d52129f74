import time
from itertools import count


class Cache:
    def __init__(self, size, seconds, clock=time.monotonic):
        self.size = size
        self.seconds = seconds
        self.clock = clock
        self.hits = 0
        self.answers = {}
        self.loaded = {}
        self.used = {}
        self.counter = count()

    def forget(self, place):
        for table in (self.answers, self.loaded, self.used):
            table.pop(place, None)

    def good(self, place):
        return place in self.answers and self.clock() < self.loaded[place] + self.seconds

    def get(self, place, load):
        if self.good(place):
            self.hits += 1
        else:
            new = load(place)
            self.forget(place)
            while len(self.answers) >= self.size:
                old = [key for key in self.answers if not self.good(key)]
                self.forget(old[0] if old else min(self.used, key=self.used.get))
            self.answers[place] = new
            self.loaded[place] = self.clock()
        self.used[place] = next(self.counter)
        return self.answers[place]


def main():
    now = [0.0]
    cache = Cache(size=3, seconds=60, clock=lambda: now[0])
    bill = []

    def ask(place):
        bill.append(place)
        return f"{place}: {15 + len(bill)} degrees"

    for minute, place in [(0, "Bukoba"), (0, "Kisumu"), (0.5, "Bukoba"), (0.9, "Entebbe")] * 2:
        now[0] += minute * 60
        print(f"{now[0]:5.0f} s   {cache.get(place, ask)}")
    print(f"Paid: {len(bill)} cents. Saved: {cache.hits}.")
