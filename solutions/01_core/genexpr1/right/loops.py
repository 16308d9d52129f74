def kilometres(line: str) -> float:
    return float(line.partition(";")[0])


def total(path):
    result = 0
    with open(path, encoding="utf-8") as file:
        for line in file:
            result += kilometres(line)
    return result


def longest(path):
    best = 0
    for line in open(path, encoding="utf-8"):
        if kilometres(line) > best:
            best = kilometres(line)
    return best


def count_from(path, limit):
    count = 0
    with open(path, encoding="utf-8") as file:
        for line in file:
            if kilometres(line) >= limit:
                count += 1
    return count


def mean(path):
    added = count = 0
    with open(path, encoding="utf-8") as file:
        for line in file:
            added, count = added + kilometres(line), count + 1
    return added / count if count else None
