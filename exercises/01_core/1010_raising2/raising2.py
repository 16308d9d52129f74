"""Errors with a cause.

An except block often turns a small error into one that the caller understands.
`raise … from error` keeps the small one as its cause:

    try:
        price = int("1O")
    except ValueError as error:
        raise RuntimeError("the price list is damaged") from error

ends the program with two tracebacks, and between them "The above exception was
the direct cause of the following exception".

Without `from` Python says "During handling of the above exception, another
exception occurred", which looks like a second accident in the except block,
and often is one. The first cause stands on top, far from where you look.

Read traceback_a.txt and traceback_b.txt beside this file, fill in the answers,
then mend both functions.
"""

# TODO: the kind of the error that happened first, such as "TypeError".
FIRST_A = ""
FIRST_B = ""

# TODO: is the last error in the file meant (raised with from), or an accident
# inside an except block? Answer "meant" or "accident".
LAST_A = ""
LAST_B = ""

# TODO: the name of the function in which the first error was raised.
WHERE_A = ""
WHERE_B = ""


def load_departures(text):
    """Return the minutes of a line such as "5,25,45".

    A line that is not made of numbers raises a RuntimeError with the words
    "cannot read departures: " and the line; its cause is the ValueError.
    """
    # TODO: chain the two errors.
    try:
        return [int(part) for part in text.split(",")]
    except ValueError:
        raise RuntimeError(f"cannot read departures: {text}")


def stop_name(names, short):
    """Return the full name of a stop, or the short one if it is not known."""
    # TODO: an accident waits in the except block.
    try:
        return names[short]
    except KeyError:
        return names["default"]
