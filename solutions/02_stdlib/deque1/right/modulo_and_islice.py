from collections import deque
from itertools import cycle, islice


def before_alarm(lines, count):
    kept: deque[str] = deque(maxlen=count + 1)
    for line in lines:
        kept.append(line)
        if line.find("ALARM") != -1:
            return list(kept)
    return []


def means(readings, width):
    window = deque()
    total = 0
    result = []
    for reading in readings:
        window.append(reading)
        total += reading
        if len(window) > width:
            total -= window.popleft()
        result.append(total / len(window))
    return result


def duty(names, days):
    return list(islice(cycle(names), days))
