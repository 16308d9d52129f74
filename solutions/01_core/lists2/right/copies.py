def ranking(scores):
    mine = list(scores)
    mine.sort()
    mine.reverse()
    return mine


def best(scores):
    return sorted(scores)[-1]


def without_lowest(scores):
    mine = scores.copy()
    mine.remove(min(mine))
    return sorted(mine)
