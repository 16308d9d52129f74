"""What happened first?"""

KIND_A = "ValueError"
TEXT_A = "0715"
KIND_B = "KeyError"
LINE_B: int = 54


def load_departures(text):
    """Return the minutes of a line such as "5,25,45"."""
    try:
        return [int(part) for part in text.split(",")]
    except ValueError as error:
        raise RuntimeError(f"cannot read departures: {text}") from error


def stop_name(names, short):
    """Return the full name of a stop, or the short one if nobody knows it."""
    try:
        return names[short]
    except KeyError:
        return short


def show(line, send, log):
    """Send a line to the board."""
    try:
        send(line)
    except OSError as error:
        log += [f"{error}"]
        raise error
