# expect: the names stay and the seats change places
def total(tickets):
    return tickets * 12


def hours_and_minutes(minutes):
    return minutes // 60, minutes % 60


def swap_seats(booking):
    first, first_seat, second, second_seat = booking
    return second, second_seat, first, first_seat


def longest(films):
    title, minutes = films[0]
    for film in films:
        if film[1] > minutes:
            title, minutes = film
    return title, minutes
