# expect: a bug in read_booking reaches the caller
def read_booking(row):
    booking = {"name": row["name"].strip(), "seats": int(row["seats"])}
    if "note" in row:
        booking["note"] = row["note"].strip().capitalize()
    return booking


def import_bookings(rows, save):
    problems = []
    for number, row in enumerate(rows, start=1):
        try:
            booking = read_booking(row)
        except ValueError:
            problems.append(f"row {number}: seats is not a number")
            continue
        except Exception as error:
            problems.append(f"row {number}: no {error.args[0]}")
            continue
        save(booking)
    return problems
