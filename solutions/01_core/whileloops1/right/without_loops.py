import math


def weeks_to_save(have, weekly, goal):
    return max(0, math.ceil((goal - have) / weekly))


def halvings(length):
    return 0 if length == 1 else 1 + halvings(length // 2)


def steps_to_one(number):
    if number == 1:
        return 0
    if number % 2 == 0:
        return 1 + steps_to_one(number // 2)
    return 1 + steps_to_one(3 * number + 1)
