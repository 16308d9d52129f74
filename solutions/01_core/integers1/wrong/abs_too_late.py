# expect: as many full minutes ahead of the record as behind it
def full_hours(total):
    return total // 3600


def minutes_shown(total):
    return total // 60 % 60


def seconds_shown(total):
    return total % 60


def minutes_apart(difference):
    return abs(difference // 60)
