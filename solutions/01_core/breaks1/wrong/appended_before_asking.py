# expect: if every ticket is shown once, all is fine
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
        if count == -1:
            continue
        total += count
    return total


def used_twice(tickets):
    seen = []
    for ticket in tickets:
        seen.append(ticket)
        if ticket in seen:
            return ticket
    return "all fine"
