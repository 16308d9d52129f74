"""The board at the bus station: what leaves next, and in how many minutes?"""

from clock import now


def minutes(text):
    """Return the minutes since midnight of a time such as "06:30"."""
    hour, minute = text.split(":")
    return int(hour) * 60 + int(minute)


def board(timetable, size=3):
    """Return the next departures from now on, the soonest first, as (line, minutes to wait).

    `timetable` holds a (line, time) for each departure of a day, in any order, and it's the same
    every day. There are at most `size` entries, and none of the departures is there twice. A bus
    that leaves in this very minute is still on the board, with 0. It stays until the minute is
    over.
    """
    this_minute = now()
    waits = [(line, minutes(time) - this_minute) for line, time in timetable]
    waits = [(line, wait) for line, wait in waits if wait >= 0]
    return sorted(waits, key=lambda entry: entry[1])[:size]
