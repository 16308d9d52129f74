# expect: another draw has another letter
"""Nobody ever wins."""


def numbers(line):
    """Return the numbers in a line such as "7, 12,31" as a list."""
    result = []
    for number in line.split(","):
        result.append(int(number))
    return result


def count_right(line, drawn):
    """Return how many numbers in the line are among the numbers drawn."""
    right = 0
    for number in numbers(line):
        if number in drawn:
            right += 1
    return right


def prize(ticket, drawn, drawn_letter):
    """Return the prize for a ticket such as "7, 12,31;K".

    Each right number wins 10, and the right letter doubles the prize. The tickets come
    from a scanner: there may be spaces anywhere, and the letter may be small or capital.
    `drawn_letter` is always one capital letter.
    """
    line, letter = ticket.split(";")
    won = 10 * count_right(line, drawn)
    if letter.strip() == drawn_letter or letter.strip() == "k":
        won = won * 2
    return won
