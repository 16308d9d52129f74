# expect: the last word is the surname, all others are first names
def cheapest_and_dearest(prices):
    return min(prices), max(prices)


def split_name(full_name):
    words = full_name.split()
    return words[0], words[-1]


def swap_seats(booking):
    a, b, c, d = booking
    return a, d, c, b


def single_seat(place):
    return (place,)
