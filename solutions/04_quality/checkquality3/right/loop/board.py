"""The board."""

from clock import now


def minutes(text: str) -> int:
    return int(text[:2]) * 60 + int(text[3:])


def board(timetable, size=3):
    start = now()
    found = []
    for line, text in timetable:
        wait = minutes(text) - start
        if wait < 0:
            wait += 24 * 60
        found.append((line, wait))
    found.sort(key=lambda entry: entry[1])
    print(found)
    return found[:size]
