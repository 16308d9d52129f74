# expect: the list that was handed over is unchanged afterwards
def ranking(scores):
    mine = scores
    mine.sort(reverse=True)
    return mine


def best(scores):
    return max(scores)


def without_lowest(scores):
    return sorted(scores)[1:]
