# expect: the rest is a list for a tuple of names as well
def winner_and_rest(names):
    return names[0], names[1:]


def without_extremes(times):
    _, *middle, _ = times
    return middle


def in_seconds(results):
    return [(name, minutes * 60 + seconds) for name, minutes, seconds in results]


def fastest(results):
    return min(results)[2]
