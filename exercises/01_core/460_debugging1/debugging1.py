"""The night bus.

Monday, 8 am, at the bus company. You have just got your coffee, and there are three
complaints on your desk:

    "At five to midnight the board at the stop went black."        -> traceback.txt
    "The board said Mill, but the bus took me to the Abbey."       -> log.txt
    "Nine euros for a single stop!"                -> bisect.txt and changes.txt

Good detectives look before they touch anything:

- A traceback shows where the program gave up. Follow the bad value back to the place
  where it was made.
- In a log, find the first line that isn't right. The guilty one is often the line before.
- You needn't try all sixteen versions. Is the one in the middle good? Then the bug came
  later, and half of the work is done. `git bisect` does just that.

Read the files, which are beside this one. Write down what the evidence says; then fix the
functions.
"""

# TODO: the traceback. Which function returned the value that `>=` couldn't compare?
MADE_IN = ""

# TODO: the log. At what time was the call that left things in the wrong order?
DAMAGED_AT = "00:00:00"

# TODO: the versions. Which is the first bad one?
FIRST_BAD = 0

DAY_TICKET = 900


def to_minutes(text):
    """Return the minutes since the day began; a bus at 24:40 leaves after midnight."""
    hours, minutes = text.split(":")
    if int(hours) < 24:
        return int(hours) * 60 + int(minutes)


def next_bus(departures, now):
    """Return the first departure that isn't before now, or None."""
    for departure in departures:
        if to_minutes(departure) >= to_minutes(now):
            return departure
    return None


def route(stops, back):
    """Return the stops in the order of the way out, or of the way back.

    `stops` is the timetable's own list: it stays as it is.
    """
    if back:
        stops.reverse()
    return stops


def fare(zones):
    """Return the fare in cents. Nobody pays more than a day ticket."""
    if zones < 1:
        raise ValueError(f"zones must be at least 1, not {zones}")
    return max(210 + 140 * (zones - 1), DAY_TICKET)
