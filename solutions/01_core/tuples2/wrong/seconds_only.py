# expect: minutes decide, then seconds
def winner_and_rest(names):
    winner, *others = names
    return winner, others


def without_extremes(times):
    _, *middle, _ = times
    return middle


def in_seconds(results):
    return [(name, minutes * 60 + seconds) for name, minutes, seconds in results]


def fastest(results):
    best = results[0]
    for result in results:
        if result[1] < best[1]:
            best = result
    return best[2]
