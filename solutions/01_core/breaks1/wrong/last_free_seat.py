# expect: the first free seat, counted from 1
def announce(text):
    pass


def first_duplicate(badges):
    seen = []
    for badge in badges:
        if badge in seen:
            return badge
        seen.append(badge)
    return None


def total_guests(lines):
    total = 0
    for line in lines:
        if not line.strip():
            continue
        total += int(line)
    return total


def free_seat(seats):
    answer = "full"
    for number, taken in enumerate(seats, start=1):
        if not taken:
            answer = f"seat {number}"
    return answer
