"""When is the sports hall busy?"""


def busy(bookings):
    """Return when the hall is busy: a list of (start, end), in order of time.

    `bookings` is a list of such pairs in any order, perhaps empty. Bookings that overlap become
    one, and so do bookings that touch: (9, 10) and (10, 12) make (9, 12). An hour in which nobody
    has booked is never part of a pair. The list that's handed in stays as it was.
    """
    times = []
    for start, end in sorted(bookings):
        if times and start <= times[-1][1]:
            first, last = times.pop()
            times.append((first, max(last, end)))
        else:
            times.append((start, end))
    return times
