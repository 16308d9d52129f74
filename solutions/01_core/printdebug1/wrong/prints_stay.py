# expect: the functions print nothing any more
import sys


def numbers(line):
    """Return the numbers in a line such as "7, 12,31" as a list."""
    found = []
    for text in line.split(","):
        found.append(int(text))
    return found


def count_right(line, drawn):
    """Return how many numbers in the line are among the numbers drawn."""
    right = 0
    for number in numbers(line):
        if number in drawn:
            right += 1
    return right


def prize(ticket, drawn, drawn_letter):
    """Return the prize for a ticket such as "7, 12,31;K"."""
    line, letter = ticket.split(";")
    won = 10 * count_right(line, drawn)
    print(f"{letter=}", file=sys.stderr)
    if letter.strip().upper() == drawn_letter:
        won = won * 2
    return won
