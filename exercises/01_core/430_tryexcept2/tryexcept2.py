"""The import that said "bad row".

Bug report: "Since Monday the import says `bad row` to every customer who left a note. I
looked at the rows, and they're all fine! Yuki, box office"

A bare `except:` catches everything: the bad row, but also your own typing mistake, a full
disk, and Ctrl+C. The program goes on and says something that isn't true:

    >>> prise = 3
    >>> try:
    ...     total = price * 2
    ... except:
    ...     print("the customer's data is bad")
    the customer's data is bad

The data is fine; `price` is a NameError. So name the kinds you expect. If two kinds get
the same answer, put them in brackets: `except (TypeError, IndexError):`. With `or`
between them, only the first would count.

Sometimes a row is bad: a key is missing, or `seats` is a text that isn't a number.
Everything else isn't the row's fault and must reach Yuki's screen. Fix the `try`. Then
the real bug will show itself.
"""


def read_booking(row):
    """Return the booking in a row such as {"name": " Ada ", "seats": "2"}.

    A row may also have a "note". In the booking, it begins with a capital letter.
    """
    booking = {"name": row["name"].strip(), "seats": int(row["seats"])}
    if "note" in row:
        booking["note"] = row["note"].strip().capitalise()
    return booking


def import_bookings(rows, save):
    """Save every good row with save(booking); return the numbers of the bad ones in a list.

    The first row has number 1. An error inside `save` is never the row's fault.
    """
    bad = []
    for number, row in enumerate(rows, start=1):
        # TODO: what do you expect here, and which of these lines may raise it?
        try:
            booking = read_booking(row)
            save(booking)
        except:
            print(f"row {number}: bad row")
            bad.append(number)
    return bad
