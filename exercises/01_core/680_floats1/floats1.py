"""Nearly is not equal.

A float is stored in binary with about 16 digits. 0.5 fits exactly; 0.1 does not,
just as 1/3 does not fit into decimals. What is stored is the nearest number that
fits, and sums collect such small errors. So compare floats by their distance:

    >>> import math
    >>> 1.1 + 2.2 == 3.3
    False
    >>> math.isclose(1.1 + 2.2, 3.3), math.isclose(2.50, 2.52, abs_tol=0.05)
    (True, True)

Every program that weighs, measures or averages meets this, and a `==` between
floats works in the first tests and fails later.

Predict the eight values, then complete the function below. `float("inf")` is
greater than every other number, `float("nan")` means "no number".
"""

import math

# TODO: replace each ... by the value that you predict (a number, True or False).

# 0.1 + 0.2 == 0.3
ANSWER_1 = ...

# 0.25 + 0.5 == 0.75
ANSWER_2 = ...

# round(2.5)
ANSWER_3 = ...

# round(3.5)
ANSWER_4 = ...

# 1e16 + 1 == 1e16
ANSWER_5 = ...

# float("inf") > 10**300
ANSWER_6 = ...

# float("nan") == float("nan")
ANSWER_7 = ...

# 7 // 2.0
ANSWER_8 = ...


def same_weight(first, second):
    """Return True if two weights in kilograms are the same for the shop's scale.

    The scale is good to half a gram: weights that are no further apart than
    0.0005 kg count as the same, light ones as well as heavy ones.
    """
    # TODO: let math.isclose compare.
    return first == second
