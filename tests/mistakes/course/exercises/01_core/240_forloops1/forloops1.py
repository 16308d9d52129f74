"""One element after the other."""


def total_rain(days):
    """Return the sum of the daily litres of rain; 0 for no days."""
    total = 0
    for litres in days:
        total += litres
    return total


def days_above(temperatures, limit):
    """Return how many temperatures are above the limit."""
    count = 0
    for temperature in temperatures:
        if temperature > limit:
            count += 1
    return count


def longest_name(stations):
    """Return the longest name; the first of them if several are equally long."""
    longest = ""
    for station in stations:
        if len(station) > len(longest):
            longest = station
    return longest


def warmest(temperatures):
    """Return the highest temperature. There is at least one; it may be winter."""
    highest = temperatures[0]
    for temperature in temperatures:
        highest = max(highest, temperature)
    return highest
