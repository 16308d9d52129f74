def cheapest_and_dearest(prices):
    ordered = sorted(prices)
    return (ordered[0], ordered[-1])


def split_name(full_name):
    first, _, last = full_name.rpartition(" ")
    return first, last


def swap_seats(booking):
    one, seat, other, another = booking
    return tuple([one, another, other, seat])


def single_seat(place):
    return tuple([place])
