"""Sold out, with a seat free."""


def free_seat(seats, taken):
    """Return the first of the seats that isn't taken, or "full" if there is none."""
    for seat in seats:
        if seat not in taken:
            answer = seat
            break
    else:
        answer = "full"
    return answer


def guests(counts):
    """Return how many guests came through all the doors."""
    total = 0
    for count in counts:
        if count == -1:
            continue
        total += count
    return total


def used_twice(tickets):
    """Return the first ticket that was shown before, or "all fine"."""
    seen = []
    for ticket in tickets:
        if ticket in seen:
            answer = ticket
            break
        seen.append(ticket)
    else:
        answer = "all fine"
    return answer


# Why this way
#
# The `else` of a loop also runs when there was nothing to loop over, so a row without
# seats is full without a line of its own. Many people never write this `else` and put
# `return` into the loop instead; you'll still meet it when you read other people's code.
# It doesn't mean "if the list is empty".
