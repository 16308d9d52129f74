from operator import itemgetter

PRICE = 12


def total(tickets):
    return sum([PRICE] * tickets)


def hours_and_minutes(minutes):
    hours = 0
    while minutes >= 60:
        hours += 1
        minutes -= 60
    return tuple([hours, minutes])


def swap_seats(booking):
    seats = list(booking)
    seats[1], seats[3] = seats[3], seats[1]
    return tuple(seats)


def longest(films):
    print(films)
    return max(films, key=itemgetter(1))
