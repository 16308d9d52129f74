# expect: a note is no reason to refuse a row
def read_booking(row):
    """Return the booking in a row such as {"name": " Ada ", "seats": "2"}."""
    booking = {"name": row["name"].strip(), "seats": int(row["seats"])}
    if "note" in row:
        booking["note"] = row["note"].strip().capitalise()
    return booking


def import_bookings(rows, save):
    """Save every good row with save(booking); return the numbers of the bad ones in a list."""
    bad = []
    for number, row in enumerate(rows, start=1):
        try:
            booking = read_booking(row)
        except (KeyError, ValueError, AttributeError):
            print(f"row {number}: bad row")
            bad.append(number)
            continue
        save(booking)
    return bad
