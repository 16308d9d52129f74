# expect: an error inside save is not the row's fault
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
            save(booking)
        except (KeyError, ValueError):
            print(f"row {number}: bad row")
            bad.append(number)
    return bad
