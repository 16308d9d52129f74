"""The import that said "bad row"."""


def read_booking(row):
    """Return the booking in a row such as {"name": " Ada ", "seats": "2"}.

    A row may also have a "note". In the booking, it begins with a capital letter.
    """
    booking = {"name": row["name"].strip(), "seats": int(row["seats"])}
    if "note" in row:
        note = row["note"].strip()
        booking["note"] = note[:1].upper() + note[1:]
    return booking


def import_bookings(rows, save):
    """Save every good row with save(booking); return the numbers of the bad ones in a list.

    The first row has number 1. An error inside `save` is never the row's fault.
    """
    bad = []
    for number, row in enumerate(rows, start=1):
        try:
            booking = read_booking(row)
        except KeyError:
            print(f"row {number}: bad row")
            bad.append(number)
            continue
        except ValueError:
            print(f"row {number}: bad row")
            bad.append(number)
            continue
        save(booking)
    return bad
