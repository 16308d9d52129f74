"""Catch what you expect, nothing else."""


def read_booking(row):
    """Return the booking in a row of the form {"name": …, "seats": …}."""
    booking = {"name": row["name"].strip(), "seats": int(row["seats"])}
    if "note" in row:
        booking["note"] = row["note"].strip().capitalize()
    return booking


def import_bookings(rows, save):
    """Save each booking by calling save(booking) and return the problems."""
    problems = []
    for number, row in enumerate(rows, start=1):
        try:
            booking = read_booking(row)
        except ValueError:
            problems.append(f"row {number}: seats is not a number")
            continue
        except KeyError as error:
            problems.append(f"row {number}: no {error.args[0]}")
            continue
        save(booking)
    return problems


# Why this way
#
# The bare except had hidden a misspelt method (it is capitalize) for every row
# with a note. save() stands outside the try: its ValueError or KeyError would
# otherwise be blamed on the row. Linters report a bare except as E722; at the
# edge of a program `except Exception` may be right, when it logs and re-raises.
