"""What happened just before?

At 3:12 the heating of a school in Tromsø went out. Its log has four million lines, and Ingrid
needs to see the ten before the alarm. Her program read them all into a list first, and the
caretaker's old laptop gave up.

A deque (say "deck") is a row with two quick ends. With `maxlen` it forgets: when it's full,
whatever comes in at one end pushes the oldest out at the other.

    >>> from collections import deque
    >>> last = deque(maxlen=2)
    >>> for line in ["21.0", "20.8", "19.5"]:
    ...     last.append(line)
    >>> last
    deque(['20.8', '19.5'], maxlen=2)
    >>> last.popleft()
    '20.8'

A list is quick at its end only. `pop(0)` and `insert(0, …)` move all the others by one place.
In its middle a deque is slow, and it has no slices: make a list of it first.

Ingrid's three helpers are right for small logs. Make them ready for large ones, without
changing what they return.
"""


def before_alarm(lines, count):
    """Return a list: the last `count` lines before the first with ALARM in it, and that one.

    If there's no alarm, return []. lines may be a list, an open file, or any other row that
    a for loop can go through, even one that never ends. Don't read on after the alarm, and
    don't keep more lines than you need.
    """
    lines = list(lines)
    for place, line in enumerate(lines):
        if "ALARM" in line:
            return lines[max(place - count, 0) : place + 1]
    return []


def means(readings, width):
    """Return, for each reading, the mean of the last `width` readings up to this one.

    At the beginning there are fewer; then it's the mean of those. For [4, 8, 6] and the width
    2 it's [4.0, 6.0, 7.0]. readings may be anything that a for loop can go through.
    """
    result = []
    for place in range(len(readings)):
        window = readings[max(place + 1 - width, 0) : place + 1]
        result.append(sum(window) / len(window))
    return result


def duty(names, days):
    """Return who is on duty, day by day: the first in the row, who then goes to its end.

    If there are no names, nobody is on duty: return []. The list of names stays as it is.
    There may be 300,000 names, and as many days.
    """
    row = list(names)
    result = []
    for _ in range(days):
        if row:
            name = row.pop(0)
            result.append(name)
            row.append(name)
    return result
