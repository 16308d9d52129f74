# expect: weights less than half a gram apart are the same, light or heavy
import math

ANSWER_1 = False
ANSWER_2 = True
ANSWER_3 = 2
ANSWER_4 = 4
ANSWER_5 = True
ANSWER_6 = True
ANSWER_7 = False
ANSWER_8 = 3.0


def same_weight(first, second):
    return math.isclose(first, second)
