# expect: the weeks until the goal is reached; none if it is reached already
def weeks_to_save(have, weekly, goal):
    weeks = 0
    while have <= goal:
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
    return 0
