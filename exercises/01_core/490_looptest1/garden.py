"""Evaluation of a garden diary."""


def longest_dry_spell(rain):
    """Return the length of the longest run of days without rain.

    rain is a list with the litres of each day; a day is dry if it has 0.
    """
    longest = 0
    current = 0
    for litres in rain:
        if litres == 0:
            current += 1
            longest = max(longest, current)
        else:
            current = 0
    return longest
