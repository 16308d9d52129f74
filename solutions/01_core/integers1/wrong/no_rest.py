# expect: the minutes start again at 0 with every full hour
def full_hours(total):
    return total // 3600


def minutes_shown(total):
    return total // 60


def seconds_shown(total):
    return total % 60


def minutes_apart(difference):
    return abs(difference) // 60
