import sys
import time
from itertools import chain


class Countdown:
    def __init__(self, seconds, wait):
        self.seconds, self.wait, self.given = seconds, wait, False

    def __iter__(self):
        return self

    def __next__(self):
        if self.given:
            self.wait()
            self.given = False
        if self.seconds <= 0:
            raise StopIteration
        self.seconds -= 1
        self.given = True
        return self.seconds + 1


def countdown(seconds, wait):
    return Countdown(seconds, wait)


def start(seconds, wait):
    return chain(["On your marks"], (str(n) for n in countdown(seconds, wait)), ["Go!"])


def a_second():
    time.sleep(1)


if __name__ == "__main__":
    for text in start(int(sys.argv[1]) if len(sys.argv) > 1 else 5, a_second):
        print(text, flush=True)
