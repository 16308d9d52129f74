"""Quick at both ends."""

from collections import deque


def last_lines(lines, count):
    """Return a list of the last `count` lines. `lines` may be an open file of any size."""
    return list(deque(lines, maxlen=count))


def sliding_mean(readings, width):
    """Return the mean of the last `width` readings after each reading, as a list."""
    window = deque(maxlen=width)
    means = []
    for reading in readings:
        window.append(reading)
        means.append(sum(window) / len(window))
    return means


def serve(queue, rounds):
    """Return the names in the order in which they are served."""
    waiting = deque(queue)
    served = []
    for _ in range(rounds if waiting else 0):
        served.append(waiting[0])
        waiting.rotate(-1)
    return served


def make_history(limit):
    """Return two functions, do(step) and undo()."""
    steps = deque(maxlen=limit)

    def undo():
        return steps.pop() if steps else None

    return steps.append, undo


# Why this way
#
# deque(file, maxlen=n) reads line by line and holds n of them, so a log of ten
# gigabytes needs no more memory than one of ten lines. rotate(-1) takes the first
# to the end; append(popleft()) does the same in two steps. With a list, pop(0) on a
# queue of a million names moves a million places for each one served.
