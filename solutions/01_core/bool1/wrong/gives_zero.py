# expect: a time of 0 gives False, not an error and not 0
def exactly_one(inner_open, outer_open):
    return inner_open != outer_open


def secured(alarm_on, locked):
    return not alarm_on or locked


def is_fast(distance, time):
    return time and distance / time > 2
