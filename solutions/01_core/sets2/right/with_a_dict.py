def unknown_bands(shown, known):
    table = {}
    for band in known:
        table[band] = True
    unknown = []
    for band in shown:
        if not table.get(band, False):
            unknown.append(band)
    return unknown


def first_times(shown):
    waiting = set(shown)
    once = []
    for band in shown:
        if band in waiting:
            once.append(band)
            waiting.discard(band)
    print(once)
    return once


def key(one, other):
    return frozenset({other, one})


def walks(rows):
    found = {}
    for row in rows:
        found[key(row[0], row[1])] = row[2]
    return found


def walk(minutes_for, start, end):
    return minutes_for[key(start, end)]
