# expect: lists of unequal length give a ValueError
def numbered(songs):
    lines = []
    for number, song in enumerate(songs, start=1):
        lines.append(f"{number}. {song}")
    return lines


def price_differences(here, there):
    differences = []
    for a, b in zip(here, there):
        differences.append(a - b)
    return differences


def matching(booked, taken):
    count = 0
    for a, b in zip(booked, taken):
        if a == b:
            count += 1
    return count
