def joined(*timetables: list[int]) -> list[int]:
    result = []
    for timetable in timetables:
        result.extend(timetable)
    result.sort()
    return result


def first(departures, number: int) -> list[int]:
    return [departure for _, departure in zip(range(number), departures)]


def waits(departures):
    row = iter(departures)
    result = []
    earlier = next(row, None)
    for later in row:
        result.append(later - earlier)
        earlier = later
    return result


def labels(stops, start, step):
    return [f"{start + place * step} {stop}" for place, stop in enumerate(stops)]


def heading_and_rows(lines):
    heading, others = [], []
    for number, line in enumerate(lines):
        if number < 2:
            heading.append(line)
        else:
            others.append(line)
    return heading, others
