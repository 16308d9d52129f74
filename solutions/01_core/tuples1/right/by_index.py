def total(tickets: int) -> int:
    return 12 * tickets


def hours_and_minutes(minutes: int) -> tuple[int, int]:
    return divmod(minutes, 60)


def swap_seats(booking):
    return (booking[0], booking[3], booking[2], booking[1])


def longest(films):
    best = 0
    for place in range(len(films)):
        if films[place][1] > films[best][1]:
            best = place
    return films[best]
