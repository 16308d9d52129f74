# expect: of several free seats it's the first
def free_seat(seats, taken):
    answer = "full"
    for seat in seats:
        if seat not in taken:
            answer = seat
    return answer


def guests(counts):
    total = 0
    for count in counts:
        if count == -1:
            continue
        total += count
    return total


def used_twice(tickets):
    seen = []
    for ticket in tickets:
        if ticket in seen:
            return ticket
        seen.append(ticket)
    return "all fine"
