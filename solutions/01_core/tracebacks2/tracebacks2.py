"""What each error wants to say."""

ANSWER_1 = 3
ANSWER_2 = "str"
ANSWER_3 = " 7 points"
ANSWER_4 = "leader"


def question(questions, number):
    """Return the question with this number; the first has number 1."""
    return questions[number - 1]


def total(rounds):
    """Return the sum of the points of all rounds; some came as text from a form."""
    result = 0
    for points in rounds:
        result = result + int(points)
    return result


def points_of(line):
    """Return the points as an int from a line such as "Mia: 7 points"."""
    behind = line.split(":")[1]
    return int(behind.split()[0])


def leader(names, scores):
    """Return the name with the highest score; the first of several."""
    highest = max(scores)
    return names[scores.index(highest)]


def headline(names, scores):
    """Return a line such as "MIA LEADS"."""
    best = leader(names, scores)
    return best.upper() + " LEADS"


# Why this way
#
# Each mend goes to the cause, not to the marked line: headline is right and stays
# as it is. Making it "safe" with `if best is not None` would have hidden the missing
# return. `int(points)` leaves numbers as they are, so no type has to be asked for.
# A plain `return name` in the loop of leader is as good as index.
