# expect: equal seats in the same place are counted
def numbered(songs):
    lines = []
    for song in songs:
        lines.append(f"{len(lines) + 1}. {song}")
    return lines


def price_differences(here, there):
    differences = []
    for a, b in zip(here, there, strict=True):
        differences.append(a - b)
    return differences


def matching(booked, taken):
    count = 0
    for seat in booked:
        if seat in taken:
            count += 1
    return count
