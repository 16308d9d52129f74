"""What the rain gauge says about Tomás's vineyard."""


def longest_dry_spell(rain):
    """Return how many days the longest run of days without rain had.

    `rain` is a list with the litres of each day; a day with 0 is dry.
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
