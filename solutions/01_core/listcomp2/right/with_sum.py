from itertools import product


def all_seats(rows, count):
    return ["".join(pair) for pair in product(rows, map(str, range(1, count + 1)))]


def plan(rows, count):
    return [all_seats(row, count) for row in rows]


def paid_seats(bookings):
    return sum([seats for _, seats, paid in bookings if paid], [])


def first_free(seats, is_free):
    position = 0
    while position < len(seats):
        if is_free(seats[position]):
            return seats[position]
        position += 1
