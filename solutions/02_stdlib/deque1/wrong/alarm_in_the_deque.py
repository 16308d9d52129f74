# expect: the lines before the first alarm, and the alarm itself
"""What happened just before?"""

from collections import deque


def before_alarm(lines, count):
    """Return a list: the last `count` lines before the first with ALARM in it, and that one."""
    last = deque(maxlen=count)
    for line in lines:
        last.append(line)
        if "ALARM" in line:
            return list(last)
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
