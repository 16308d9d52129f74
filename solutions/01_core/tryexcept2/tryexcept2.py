"""The import that said "bad row"."""


def read_booking(row):
    """Return the booking in a row such as {"name": " Ada ", "seats": "2"}."""
    booking = {"name": row["name"].strip(), "seats": int(row["seats"])}
    if "note" in row:
        booking["note"] = row["note"].strip().capitalize()
    return booking


def import_bookings(rows, save):
    """Save every good row with save(booking); return the numbers of the bad ones in a list."""
    bad = []
    for number, row in enumerate(rows, start=1):
        try:
            booking = read_booking(row)
        except (KeyError, ValueError):
            print(f"row {number}: bad row")
            bad.append(number)
            continue
        save(booking)
    return bad


# Why this way
#
# The bare `except` had hidden a misspelt method: it's `capitalize`, with a z. `save` is
# outside the `try`, or its own ValueError would be blamed on the row and the booking lost.
# `except Exception` is hardly better than the bare one: it lets Ctrl+C through, but
# AttributeError and NameError, the typing mistakes, still disappear. From Python 3.14 on
# you may leave out the brackets around the two kinds; until then you need them.
