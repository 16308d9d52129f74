"""The night bus."""

MADE_IN = "to_minutes"
DAMAGED_AT = "08:00:04"
FIRST_BAD = 10

DAY_TICKET = 900


def to_minutes(text):
    """Return the minutes since the day began; a bus at 24:40 leaves after midnight."""
    hours, minutes = text.split(":")
    return int(hours) * 60 + int(minutes)


def next_bus(departures, now):
    """Return the first departure that isn't before now, or None."""
    for departure in departures:
        if to_minutes(departure) >= to_minutes(now):
            return departure
    return None


def route(stops, back):
    """Return the stops in the order of the way out, or of the way back."""
    way = stops[:]
    if back:
        way.reverse()
    return way


def fare(zones):
    """Return the fare in cents. Nobody pays more than a day ticket."""
    if zones < 1:
        raise ValueError(f"zones must be at least 1, not {zones}")
    return min(210 + 140 * (zones - 1), DAY_TICKET)


# Why this way
#
# None of the three fixes is in the line that complained. `next_bus` is right: a test for
# None in it would have shown no bus after midnight, silently. The log's wrong answer came
# from the call before. And nobody has to read sixteen versions: the line in changes.txt
# says "nobody pays more", and `max` makes everybody pay at least that much.
