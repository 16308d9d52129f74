# expect: the weeks until the goal is reached; none if it is reached already
def weeks_to_save(have, weekly, goal):
    weeks = 1
    have += weekly
    while have < goal:
        have += weekly
        weeks += 1
    return weeks


def halvings(length):
    count = 0
    while length > 1:
        length //= 2
        count += 1
    return count


def steps_to_one(number):
    steps = 0
    while number != 1:
        number = number // 2 if number % 2 == 0 else number * 3 + 1
        steps += 1
    return steps


# the first round is not asked for
