from time import perf_counter


class Countdown:
    def __init__(self, seconds, clock):
        self.clock = clock
        self.end = clock() + seconds

    def __call__(self):
        left = self.end - self.clock()
        if left < 0:
            return 0.0
        return left


def timed(func, clock=perf_counter):
    start = clock()
    return func(), clock() - start


def best_of(func, times, clock=perf_counter):
    results = []
    while len(results) < times:
        results.append(timed(func, clock))
    return sorted(seconds for _, seconds in results)[0]


def make_countdown(seconds, clock=perf_counter):
    return Countdown(seconds, clock)
