"""What happened just before?"""

from collections import deque


def before_alarm(lines, count):
    """Return a list: the last `count` lines before the first with ALARM in it, and that one."""
    last = deque(maxlen=count)
    for line in lines:
        if "ALARM" in line:
            return [*last, line]
        last.append(line)
    return []


def means(readings, width):
    """Return, for each reading, the mean of the last `width` readings up to this one."""
    window = deque(maxlen=width)
    result = []
    for reading in readings:
        window.append(reading)
        result.append(sum(window) / len(window))
    return result


def duty(names, days):
    """Return who is on duty, day by day: the first in the row, who then goes to its end."""
    row = deque(names)
    result = []
    for _ in range(days if row else 0):
        result.append(row[0])
        row.rotate(-1)
    return result


# Why this way
#
# Whatever the size of the log, before_alarm holds count lines and one more, so an open file is
# read line by line and no further than needed. That's also how `tail` shows the end of a file:
# deque(file, maxlen=10). rotate(-1) takes the first to the end; append(popleft()) does the
# same in two steps. With the list, each of 300,000 days moves 300,000 names by one place.
