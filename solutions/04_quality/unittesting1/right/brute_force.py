from itertools import permutations

from hall import busy


def hours(pairs):
    return {hour for start, end in pairs for hour in range(start, end)}


DAYS = [[], [(8, 9)], [(8, 12), (9, 10)], [(8, 9), (9, 10)], [(8, 9), (10, 11), (14, 18)]]


def test_every_order():
    for day in DAYS:
        for bookings in permutations(day):
            given = list(bookings)
            found = busy(given)
            assert given == list(bookings)
            assert hours(found) == hours(day)
            assert all(a[1] < b[0] for a, b in zip(found, found[1:]))
