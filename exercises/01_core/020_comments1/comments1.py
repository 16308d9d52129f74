"""Twelve degrees in the reading room.

    From: Yusuf, city library
    Since Tuesday it's 12 degrees in the reading room. I work in my coat. Has
    somebody changed the heating program?

On Tuesday somebody tried something out in it. Python ignores everything from a `#`
to the end of the line. That's good for a remark to the next reader, and for
switching a line off without losing it:

    price = 3  # per hour, agreed with the council in May
    # price = 4
    print("Desk #2 costs", price)

This prints `Desk #2 costs 3`. Between quotes, a `#` is only a character.

Tuesday's trial left one line on that should be off, and one off that should be
on. Put that right. Then explain the 19 to the next reader: the city heats no
public room beyond it, to save gas. "The limit is 19" would explain nothing.

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
