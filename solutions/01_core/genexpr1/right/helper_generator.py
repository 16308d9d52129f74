def rides(file):
    return (float(line.split(";")[0]) for line in file)


def total(path):
    with open(path, encoding="utf-8") as file:
        return sum(rides(file))


def longest(path):
    with open(path, encoding="utf-8") as file:
        try:
            return max(rides(file))
        except ValueError:
            return 0


def count_from(path, limit):
    with open(path, encoding="utf-8") as file:
        return sum(ride >= limit for ride in rides(file))


def mean(path):
    with open(path, encoding="utf-8") as file:
        found = list(rides(file))
    if found == []:
        return None
    print(len(found))
    return sum(found) / len(found)
