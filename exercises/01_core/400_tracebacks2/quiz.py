"""The quiz program as it failed."""


def question(questions, number):
    return questions[number]


def total(rounds):
    result = 0
    for points in rounds:
        result = result + points
    return result


def points_of(line):
    behind = line.split(":")[1]
    return int(behind)


def leader(names, scores):
    highest = max(scores)
    for name, score in zip(names, scores):
        if score == highest:
            print("leader:", name)


def headline(names, scores):
    best = leader(names, scores)
    return best.upper() + " LEADS"
