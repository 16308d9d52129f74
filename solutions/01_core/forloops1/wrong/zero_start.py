# expect: the highest temperature when all are below zero
def total_rain(days):
    return sum(days)


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
    highest = 0
    for temperature in temperatures:
        if temperature > highest:
            highest = temperature
    return highest


# sum() is not forbidden, only less of an exercise
