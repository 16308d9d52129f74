"""map and filter are lazy.

map(func, values) applies a function to each value, filter(func, values) keeps the
values for which the function says yes. Neither makes a list. Both make an iterator:
an object that works out the next value only when it is asked, and only once.

    >>> numbers = map(int, ["3", "5"])
    >>> next(numbers)
    3
    >>> list(numbers)
    [5]

That saves memory, but a second loop over the same map object finds nothing, and an
error in the function shows up where the values are used. Where map would need a
lambda, most people write a comprehension.

Predict without running what the program of a temperature sensor gives, then write
the last function.
"""

# The program:
#
#     calls = []
#
#     def celsius(text):
#         calls.append(text)
#         return float(text) - 273
#
#     readings = map(celsius, ["273", "283", "303", "263"])
#     A = len(calls)
#     B = next(readings)
#     C = list(calls)
#     D = list(readings)
#     E = list(readings)
#
#     warm = filter(None, map(int, ["0", "4", "0", "7"]))
#     F = list(warm)
#
#     pairs = map(int, ["1", "2", "3", "4"])
#     G = list(zip(pairs, pairs))
#
#     broken = map(int, ["8", "x"])          # is there an error in this line?
#     H = next(broken)

# TODO: predict the value of each name.
ANSWER_A = None
ANSWER_B = None
ANSWER_C = None
ANSWER_D = None
ANSWER_E = None
ANSWER_F = None
ANSWER_G = None
ANSWER_H = None


def frosts(texts):
    """Return a list of the readings below 0 as floats; empty texts are left out.

    It does the same as
    list(filter(lambda value: value < 0, map(float, filter(None, texts)))).
    """
    # TODO: one comprehension, no map, filter or lambda.
    return list(filter(lambda value: value < 0, map(float, filter(None, texts))))
