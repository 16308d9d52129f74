def free_seat(seats, taken):
    free = [seat for seat in seats if seat not in taken]
    return free[0] if free else "full"


def guests(counts):
    return sum(count for count in counts if count != -1)


def used_twice(tickets):
    for place in range(len(tickets)):
        if tickets[place] in tickets[:place]:
            return tickets[place]
    return "all fine"
