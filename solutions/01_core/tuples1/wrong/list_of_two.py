# expect: a running time is a tuple of hours and minutes
def total(tickets):
    return tickets * 12


def hours_and_minutes(minutes):
    return [minutes // 60, minutes % 60]


def swap_seats(booking):
    a, b, c, d = booking
    return a, d, c, b


def longest(films):
    title, minutes = films[0]
    for film in films:
        if film[1] > minutes:
            title, minutes = film
    return title, minutes
