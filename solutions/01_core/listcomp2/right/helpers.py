def line(row: str, count: int) -> list[str]:
    return [row + str(number + 1) for number in range(count)]


def plan(rows: str, count: int) -> list[list[str]]:
    return [line(row, count) for row in rows]


def all_seats(rows: str, count: int) -> list[str]:
    return [seat for seats in plan(rows, count) for seat in seats]


def paid_seats(bookings):
    return [seat for booking in bookings for seat in booking[1] if booking[2]]


def first_free(seats, is_free):
    return next((seat for seat in seats if is_free(seat)), None)
