def total_rain(days):
    total = 0
    for at in range(len(days)):
        total += days[at]
    return total


def days_above(temperatures, limit):
    count = 0
    for temperature in temperatures:
        if not temperature <= limit:
            count += 1
    return count


def longest_name(stations):
    longest = ""
    for name in reversed(stations):
        longest = name if len(name) >= len(longest) else longest
    return longest


def warmest(temperatures):
    highest = None
    for temperature in temperatures:
        if highest is None or highest < temperature:
            highest = temperature
    return highest
