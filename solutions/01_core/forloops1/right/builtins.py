def total_rain(days):
    return sum(days)


def days_above(temperatures, limit):
    return len([t for t in temperatures if t > limit])


def longest_name(stations):
    return max(stations, key=len, default="")


def warmest(temperatures):
    return max(temperatures)
