# expect: it is caught first, although the 4 was shown first
def free_seat(seats, taken):
    for seat in seats:
        if seat not in taken:
            answer = seat
            break
    else:
        answer = "full"
    return answer


def guests(counts):
    total = 0
    for count in counts:
        if count >= 0:
            total += count
    return total


def used_twice(tickets):
    for ticket in tickets:
        if tickets.count(ticket) > 1:
            return ticket
    return "all fine"
