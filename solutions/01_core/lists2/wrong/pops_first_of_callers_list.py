# expect: the list that was handed over is unchanged afterwards
def ranking(scores):
    return sorted(scores, reverse=True)


def best(scores):
    return max(scores)


def without_lowest(scores):
    scores.sort()
    scores.pop(0)
    return scores
