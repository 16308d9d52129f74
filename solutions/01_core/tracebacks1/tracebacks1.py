"""Read it from the bottom."""

import calendar

days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
tray_size = 40


def full_trays(rolls):
    """Return how many trays the rolls fill completely."""
    return rolls // tray_size


def left_over(rolls):
    """Return how many rolls are left beside the full trays."""
    return rolls - full_trays(rolls) * tray_size


def day_name(day):
    """Return the name of a day of December 2026."""
    # calendar.weekday takes a year, a month and a day. It gives 0 for Monday, 6 for Sunday.
    number = calendar.weekday(2026, 12, day)
    return days[number]


day = int(input("Day of December? "))
rolls = int(input("Rolls? "))
trays = full_trays(rolls)
rest = left_over(rolls)
name = day_name(day)
print(f"{name} {day} December: {trays} full trays, {rest} left over")


# Why this way
#
# The first mistake was in the lowest line of all, the third in the lowest line that is
# ours. The second was in neither: a text came in through `input`, and `full_trays` was
# only the first to calculate with it. Text becomes a number where it arrives, once. And
# no traceback doesn't mean no mistake: the 5th of December just got a wrong name.
