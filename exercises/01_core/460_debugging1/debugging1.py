"""Three bugs, three kinds of evidence.

Finding a bug is detective work: look at what is there before you change a line.

- A traceback says where the program gave up. The line that fails is often not
  the line that is wrong: follow the bad value back to where it was made.
- A log says what happened before. Look for the first line that is not right.
- Versions can be halved: is the one in the middle good or bad? Sixteen versions
  need four looks. `git bisect` does just that.

A bus app has three complaints. Read traceback.txt, log.txt, and bisect.txt with
changes.txt, all beside this file. Give each its cause and mend the functions.

The causes to choose from: "a comparison is wrong", "an argument is changed",
"a return is missing", "a default is shared", "min and max are mixed up",
"the wrong line is read".
"""

# TODO: one of the texts above for each.
CAUSES = {"traceback": "", "log": "", "bisect": ""}

# TODO: the name of the function in which the traceback's bad value was made.
MADE_IN = ""

# TODO: the number of the first bad version in bisect.txt.
FIRST_BAD = 0

DAY_TICKET = 900


def to_minutes(text):
    """Return the minutes after midnight; a bus at 24:40 leaves after midnight."""
    hours, minutes = text.split(":")
    if int(hours) < 24:
        return int(hours) * 60 + int(minutes)


def next_bus(departures, now):
    """Return the first departure that is not before now, or None."""
    for departure in departures:
        if to_minutes(departure) >= to_minutes(now):
            return departure
    return None


def route(stops, back):
    """Return the stops in the order of the way out, or of the way back."""
    if back:
        stops.reverse()
    return stops


def fare(zones):
    """Return the fare in cents; a day ticket is never exceeded."""
    if zones < 1:
        raise ValueError(f"zones must be at least 1, not {zones}")
    return max(210 + 140 * (zones - 1), DAY_TICKET)
