# expect: a bus that leaves this minute is the next; after the last there is none
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
        if departure >= now:
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
