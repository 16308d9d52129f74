# expect: all but one lowest score, in rising order
def ranking(scores):
    return sorted(scores, reverse=True)


def best(scores):
    return max(scores)


def without_lowest(scores):
    mine = sorted(scores)
    mine.pop()
    return mine
