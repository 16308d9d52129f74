def unknown_bands(shown: list[str], known: list[str]) -> list[str]:
    lookup = frozenset(known)
    return [band for band in shown if band not in lookup]


def first_times(shown: list[str]) -> list[str]:
    return list(dict.fromkeys(shown))


def walks(rows):
    return {frozenset(stages): minutes for *stages, minutes in rows}


def walk(minutes_for, start, end):
    return minutes_for[frozenset((start, end))]
