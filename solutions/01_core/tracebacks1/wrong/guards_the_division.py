# expect: are planned as 6 full trays
"""Read it from the bottom."""

import calendar

days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
# Centimetres. There are five rows of rolls on a tray.
roll_length = 8
tray_length = 64
rolls_in_row = roll_length // tray_length
tray_size = 5 * rolls_in_row


def full_trays(rolls):
    """Return how many trays the rolls fill completely."""
    if tray_size == 0:
        return 0
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
