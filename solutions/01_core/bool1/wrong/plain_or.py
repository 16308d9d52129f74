# expect: both open or both shut is not exactly one
def exactly_one(inner_open, outer_open):
    return inner_open or outer_open


def secured(alarm_on, locked):
    return alarm_on and locked


def is_fast(distance, time):
    return time > 0 and distance / time > 2
