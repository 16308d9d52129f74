"""The log book. From 2011."""

TRIPS: list[tuple[str, str, int]] = [
    ("Hana", "lighthouse", 12),
    ("Rasheed", "north pier", 9),
    ("Hana", "sandbank", 17),
]


def last_trip(captain):
    """Return the last trip of a captain, such as "sandbank at 17", or "none"."""
    for name, place, hour in reversed(TRIPS):
        if name == captain:
            return place + " at " + hour
    return "none"


def captains():
    """Return the names of all captains, each once, in order."""
    return list(dict.fromkeys(name for name, _, _ in TRIPS))
