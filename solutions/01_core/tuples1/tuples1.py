"""One comma too many."""


def total(tickets):
    """Return what the tickets cost; one ticket costs 12."""
    price = 12
    return tickets * price


def hours_and_minutes(minutes):
    """Return a running time as a tuple of hours and minutes: 101 gives (1, 41)."""
    return minutes // 60, minutes % 60


def swap_seats(booking):
    """Return the booking with the two seats swapped."""
    first, first_seat, second, second_seat = booking
    return first, second_seat, second, first_seat


def longest(films):
    """Return the title of the longest film and its minutes, as a tuple."""
    longest_title, longest_minutes = films[0]
    for title, minutes in films:
        if minutes > longest_minutes:
            longest_title = title
            longest_minutes = minutes
    return longest_title, longest_minutes


# Why this way
#
# Four good names tell what booking[1] and booking[3] leave to memory, and a booking
# with three values raises a ValueError at once. `>` keeps the first of equally long
# films, `>=` would keep the last. A comma at the end of a line, often left behind when
# a line is copied out of a list, is how most accidental tuples are born.
