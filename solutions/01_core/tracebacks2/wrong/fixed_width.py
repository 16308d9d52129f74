# expect: points_of: the number between the colon and the word
ANSWER_1 = 3
ANSWER_2 = "str"
ANSWER_3 = " 7 points"
ANSWER_4 = "leader"


def question(questions, number):
    return questions[number - 1]


def total(rounds):
    return sum(int(points) for points in rounds)


def points_of(line):
    return int(line.split(":")[1][1:2])


def leader(names, scores):
    return names[scores.index(max(scores))]


def headline(names, scores):
    return leader(names, scores).upper() + " LEADS"
