# expect: times after midnight have minutes too
"""Three bugs, three kinds of evidence."""

CAUSES = {
    "traceback": "a return is missing",
    "log": "an argument is changed",
    "bisect": "min and max are mixed up",
}

MADE_IN = "to_minutes"

FIRST_BAD = 10

DAY_TICKET = 900


def to_minutes(text):
    """Return the minutes after midnight; a bus at 24:40 leaves after midnight."""
    hours, minutes = text.split(":")
    if int(hours) < 24:
        return int(hours) * 60 + int(minutes)
    return 0


def next_bus(departures, now):
    """Return the first departure that is not before now, or None."""
    for departure in departures:
        if to_minutes(departure) >= to_minutes(now):
            return departure
    return None


def route(stops, back):
    """Return the stops in the order of the way out, or of the way back."""
    return stops[::-1] if back else list(stops)


def fare(zones):
    """Return the fare in cents; a day ticket is never exceeded."""
    if zones < 1:
        raise ValueError(f"zones must be at least 1, not {zones}")
    return min(210 + 140 * (zones - 1), DAY_TICKET)
