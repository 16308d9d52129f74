# expect: answer 3: half-way between 2 and 3
import math

ANSWER_1 = False
ANSWER_2 = True
ANSWER_3 = 3
ANSWER_4 = 4
ANSWER_5 = True
ANSWER_6 = True
ANSWER_7 = False
ANSWER_8 = 3.0


def same_weight(first, second):
    return math.isclose(first, second, abs_tol=0.0005)
