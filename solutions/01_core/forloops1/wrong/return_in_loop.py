# expect: the sum of all days
def total_rain(days):
    total = 0
    for litres in days:
        total += litres
        return total
    return total


def days_above(temperatures, limit):
    count = 0
    for temperature in temperatures:
        if temperature > limit:
            count += 1
    return count


def longest_name(stations):
    longest = ""
    for station in stations:
        if len(station) > len(longest):
            longest = station
    return longest


def warmest(temperatures):
    return max(temperatures)
