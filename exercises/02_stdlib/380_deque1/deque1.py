"""Quick at both ends.

A list is quick at its end only: pop(0) and insert(0, x) move all the others by one
place. collections.deque ("deck") is quick at both ends. With maxlen it also forgets:
when it is full, adding at one end lets the oldest fall out at the other.

    >>> from collections import deque
    >>> last = deque(maxlen=2)
    >>> for stop in ["Pier", "Mill", "Church"]:
    ...     last.append(stop)
    >>> last
    deque(['Mill', 'Church'], maxlen=2)
    >>> last.popleft()
    'Mill'

In the middle a deque is slow, and it has no slices: list(last)[1:] where you need
one. Queues, "the last n" and undo lists are what it is made for.

Complete the helpers of a tide gauge's software.
"""

from collections import deque


def last_lines(lines, count):
    """Return a list of the last `count` lines. `lines` may be an open file of any size."""
    # TODO: reading everything into a list is what must not happen.
    return list(lines)[-count:]


def sliding_mean(readings, width):
    """Return the mean of the last `width` readings after each reading, as a list.

    At the start fewer readings are there; then it is the mean of those.
    sliding_mean([4, 8, 6], 2) is [4.0, 6.0, 7.0].
    """
    # TODO: a deque with maxlen.
    return []


def serve(queue, rounds):
    """Return the names in the order in which they are served.

    `rounds` times, the first of the queue is served and goes to its end. The list
    handed in stays as it is; an empty queue serves nobody.
    """
    # TODO: without pop(0).
    return []


def make_history(limit):
    """Return two functions, do(step) and undo().

    undo returns the newest step and takes it away, or None when there is none.
    Only the last `limit` steps are remembered.
    """
    # TODO: both functions share one deque.
    return lambda step: None, lambda: None
