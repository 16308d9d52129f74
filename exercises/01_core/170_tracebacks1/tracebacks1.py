"""Read it from the bottom.

Four in the morning, and the program that plans the day at Lina's bakery has stopped:

    Traceback (most recent call last):
      File "/home/lina/bakery.py", line 14, in <module>
        print(bill(3))
              ^^^^^^^
      File "/home/lina/bakery.py", line 9, in bill
        return loaves * prise
                        ^^^^^
    NameError: name 'prise' is not defined. Did you mean: 'price'?

Start with the last line: it says what went wrong. The lines just above it show where,
here line 9, in `bill`. Higher up you see the way there: line 14 called `bill`.

The marked line isn't always to blame. Perhaps it got a bad value that was made higher
up. And if the bottom lines belong to Python itself, such as calendar.py, go up to the
nearest line of yours: what did you pass in?

The program below stops at three mistakes, one after the other. Run it, answer 24 and
250, read the traceback from the bottom, fix the cause, run it again:

    python3 tracebacks1.py        (on Windows: py tracebacks1.py)

Lina wants to see: Thursday 24 December: 6 full trays, 10 left over
"""

import calendar

days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
# Centimetres. There are five rows of rolls on a tray.
roll_length = 8
tray_length = 64
rolls_in_row = roll_length // tray_length
tray_size = 5 * rolls_in_row


def full_trays(rolls):
    """Return how many trays the rolls fill completely."""
    return rolls // tray_size


def left_over(rolls):
    """Return how many rolls are left beside the full trays."""
    return rolls - full_trays(rolls) * tray_size


def day_name(day):
    """Return the name of a day of December 2026."""
    # calendar.weekday takes a year, a month and a day. It gives 0 for Monday, 6 for Sunday.
    number = calendar.weekday(2026, day, 12)
    return days[number]


# TODO: run me, and read what Python says.
day = int(input("Day of December? "))
rolls = input("Rolls? ")
trays = full_trays(rolls)
rest = left_over(rolls)
name = day_name(day)
print(f"{name} {day} December: {trays} full trays, {rest} left over")
