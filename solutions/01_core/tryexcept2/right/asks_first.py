def read_booking(row):
    """Return the booking in a row such as {"name": " Ada ", "seats": "2"}."""
    booking = {"name": row["name"].strip(), "seats": int(row["seats"])}
    if "note" in row:
        booking["note"] = row["note"].strip()[:1].upper() + row["note"].strip()[1:].lower()
    return booking


def import_bookings(rows, save):
    """Save every good row with save(booking); return the numbers of the bad ones in a list."""
    bad = []
    for number, row in enumerate(rows, start=1):
        booking = None
        if "name" in row and "seats" in row:
            try:
                booking = read_booking(row)
            except ValueError:
                pass
        if booking is None:
            bad.append(number)
        else:
            save(booking)
    return bad
