"""Why is the reading room so cold?

Yusuf opens the library at eight, and since Tuesday he has worn his coat at the
desk. On Tuesday somebody tried something out in the program of the heating.

Python ignores everything from a `#` to the end of the line. So you can leave a
remark for the next reader, or switch a line off without losing it:

    price = 3  # per hour, agreed with the council in May
    # price = 4
    print("Desk #2 costs", price)

This prints `Desk #2 costs 3`. Between quotes a `#` is only a character.

Tuesday's trial left one line on that should be off, and one off that should be
on. Put that right. Then explain the 19: no public room in the city is heated
beyond it, to save gas. "The limit is 19" would explain nothing.

Run it: `python3 comments1.py` (on Windows `py comments1.py`).

    Degrees in the reading room? 17.5
    Heating up to 19 degrees
    Degrees missing: 1.5
    Shown on panel #2
"""

answer = input("Degrees in the reading room? ")
room = float(answer)

# TODO: say here why it is 19.
limit = 19

# TODO: one line below should be off, another one should be on.
limit = 12  # only for a trial on Tuesday
print("Heating up to", limit, "degrees")
# print("Degrees missing:", limit - room)
print("Shown on panel #2")
