"""Catch what you expect, nothing else.

A bare `except:` catches everything: the bad row, but also your own typing
mistake, a full disk and Ctrl-C. `except Exception:` is hardly better. The
program goes on, says something untrue, and the real fault stays hidden.

    >>> prise = 3
    >>> try:
    ...     total = price * 2
    ... except Exception:
    ...     print("the customer's data are bad")
    the customer's data are bad

The customer's data are fine; `price` is a NameError. Name the kinds that you
expect. `except KeyError as error:` also gives you the error itself, and
`error.args[0]` is what it was raised with (here: the missing key).

This booking import says "bad row" to everything, even to rows that are right.
Mend it.
"""


def read_booking(row):
    """Return the booking in a row of the form {"name": …, "seats": …}.

    A row may also have a "note", which then starts with a capital letter.
    """
    booking = {"name": row["name"].strip(), "seats": int(row["seats"])}
    if "note" in row:
        booking["note"] = row["note"].strip().capitalise()
    return booking


def import_bookings(rows, save):
    """Save each booking by calling save(booking) and return the problems.

    A problem reads "row 2: seats is not a number" or "row 3: no name" (with
    the key that is missing). Rows are counted from 1. Every error that is
    not the row's fault, and every error in save, goes on to the caller.
    """
    problems = []
    for number, row in enumerate(rows, start=1):
        # TODO: catch only the two expected kinds, each with its own words,
        # and keep under try only what may fail because of the row.
        try:
            booking = read_booking(row)
            save(booking)
        except:  # noqa: E722
            problems.append(f"row {number}: bad row")
    return problems
