"""Leave early, skip, or find nothing."""


def announce(text):
    pass


def first_duplicate(badges):
    """Return the first badge that has been in the list before, or None."""
    seen = []
    duplicate = None
    for badge in badges:
        if badge in seen:
            duplicate = badge
            break
        seen.append(badge)
    return duplicate


def total_guests(lines):
    """Return the sum of the numbers in the lines; blank lines are skipped."""
    total = 0
    for line in lines:
        if not line.strip():
            continue
        total += int(line)
    return total


def free_seat(seats):
    """Return "seat 3" if the third is the first free one, or "full"."""
    for number, taken in enumerate(seats, start=1):
        if not taken:
            answer = f"seat {number}"
            break
    else:
        answer = "full"
    return answer


# Why this way
#
# In a function of its own, `return badge` in the loop is shorter than break, and many
# prefer it; break is needed where work follows after the search. The else of a loop
# is rare in real code, but when you meet it you must not read it as "if the list is
# empty". `continue` keeps the main work of a loop at one level of indentation.
