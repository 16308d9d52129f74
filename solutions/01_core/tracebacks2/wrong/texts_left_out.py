# expect: total: numbers that came as text are added as numbers
ANSWER_1 = 3
ANSWER_2 = "str"
ANSWER_3 = " 7 points"
ANSWER_4 = "leader"


def question(questions, number):
    return questions[number - 1]


def total(rounds):
    result = 0
    for points in rounds:
        if isinstance(points, int):
            result = result + points
    return result


def points_of(line):
    return int(line.split(":")[1].split()[0])


def leader(names, scores):
    return names[scores.index(max(scores))]


def headline(names, scores):
    return leader(names, scores).upper() + " LEADS"
