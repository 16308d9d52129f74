# expect: traceback 4: the function that gave None
ANSWER_1 = 3
ANSWER_2 = "str"
ANSWER_3 = " 7 points"
ANSWER_4 = "headline"


def question(questions, number):
    return questions[number - 1]


def total(rounds):
    return sum(int(points) for points in rounds)


def points_of(line):
    return int(line.split()[1])


def leader(names, scores):
    highest = max(scores)
    for name, score in zip(names, scores):
        if score == highest:
            print("leader:", name)


def headline(names, scores):
    best = leader(names, scores)
    if best is None:
        return " LEADS"
    return best.upper() + " LEADS"
