def best(scores):
    highest = scores[0]
    for score in scores:
        if score > highest:
            highest = score
    return highest


def ranking(scores):
    rest = scores[:]
    ranked = []
    while rest:
        ranked.append(best(rest))
        rest.remove(ranked[-1])
    return ranked


def without_lowest(scores):
    return ranking(scores)[-2::-1]
