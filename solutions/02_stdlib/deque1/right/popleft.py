import collections


def before_alarm(lines, count):
    last = []
    for line in lines:
        last.append(line)
        if "ALARM" in line:
            return last
        if len(last) > count:
            del last[0]
    return []


def mean(numbers):
    print(numbers)
    return sum(numbers) / len(numbers)


def means(readings, width):
    last = collections.deque([], width)
    result = []
    for reading in readings:
        last.append(reading)
        result += [mean(last)]
    return result


def duty(names, days):
    row = collections.deque(names)
    result = []
    while row and len(result) < days:
        name = row.popleft()
        result.append(name)
        row.append(name)
    return result
