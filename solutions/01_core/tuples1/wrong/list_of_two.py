# expect: lowest and highest price, in this order, in one tuple
def cheapest_and_dearest(prices):
    return [min(prices), max(prices)]


def split_name(full_name):
    first, _, last = full_name.rpartition(" ")
    return first, last


def swap_seats(booking):
    a, b, c, d = booking
    return a, d, c, b


def single_seat(place):
    return (place,)
