# expect: the longest film, wherever it is in the list
def total(tickets):
    return tickets * 12


def hours_and_minutes(minutes):
    return minutes // 60, minutes % 60


def swap_seats(booking):
    a, b, c, d = booking
    return a, d, c, b


def longest(films):
    return max((minutes, title) for title, minutes in films)
