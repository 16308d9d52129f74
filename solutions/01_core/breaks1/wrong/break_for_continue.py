# expect: blank lines are skipped, what follows them still counts
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
            break
        total += int(line)
    return total


def free_seat(seats):
    return "full"
