"""What happened first?"""

KIND_A = "ValueError"
TEXT_A = "0715"
KIND_B = "KeyError"
LINE_B = 54


def load_departures(text):
    """Return the minutes of a line such as "5,25,45"."""
    try:
        minutes = []
        for part in text.split(","):
            minutes.append(int(part))
    except ValueError as reason:
        print(reason)
        new = RuntimeError("cannot read departures: " + text)
        raise new from reason
    else:
        return minutes


def stop_name(names, short):
    """Return the full name of a stop, or the short one if nobody knows it."""
    if short in names:
        return names[short]
    return short


def show(line, send, log):
    """Send a line to the board."""
    try:
        send(line)
    except OSError as error:
        log.append(str(error))
        raise
