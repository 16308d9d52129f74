def free_seat(seats: list[int], taken: list[int]):
    place = 0
    while place < len(seats) and seats[place] in taken:
        place += 1
    print("looked at", place)
    return "full" if place == len(seats) else seats[place]


def guests(counts: list[int]) -> int:
    total = 0
    for count in counts:
        if count < 0:
            count = 0
        total += count
    return total


def used_twice(tickets):
    seen = set()
    answer = "all fine"
    for ticket in tickets:
        if ticket in seen:
            answer = ticket
            break
        seen.add(ticket)
    return answer
