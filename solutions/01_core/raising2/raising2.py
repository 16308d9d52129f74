"""Errors with a cause."""

FIRST_A = "ValueError"
FIRST_B = "KeyError"

LAST_A = "meant"
LAST_B = "accident"

WHERE_A = "to_minutes"
WHERE_B = "fare"


def load_departures(text):
    """Return the minutes of a line such as "5,25,45"."""
    try:
        return [int(part) for part in text.split(",")]
    except ValueError as error:
        raise RuntimeError(f"cannot read departures: {text}") from error


def stop_name(names, short):
    """Return the full name of a stop, or the short one if it is not known."""
    return names.get(short, short)


# Why this way
#
# `from error` costs two words and saves the next reader the question whether the
# except block itself is broken. `from None` exists too: it hides the cause, which
# is right only when the cause tells nothing. stop_name needs no try at all: get()
# has the fallback built in, and what is not there cannot go wrong.
