# expect: round 3: even numbers up to 20
from builtins import range as r

ROUND_1 = r(8)
ROUND_2 = r(1, 9)
ROUND_3 = r(2, 20, 2)
ROUND_4 = r(35, 61, 2)
ROUND_5 = r(12, 1, -1)
ROUND_6 = r(40, 20, -5)
ROUND_7 = r(1)
ROUND_8 = r(8, 3)


def even_side(first, last):
    return r(first, last, 2)
