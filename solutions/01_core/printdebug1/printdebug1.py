"""Printing what is really there."""


def numbers(line):
    """Return the numbers of a line such as "7, 12,31" in a list."""
    return [int(text) for text in line.split(",")]


def count_right(line, drawn):
    """Return how many numbers of the line are among the numbers drawn."""
    right = 0
    for number in numbers(line):
        if number in drawn:
            right += 1
    return right


def prize(ticket, drawn, drawn_letter):
    """Return the prize in euros for a ticket such as "7, 12,31;K".

    Each right number is worth 10, and the right letter doubles the prize. A
    ticket comes from a scanner, with spaces anywhere and a small or a capital
    letter. drawn_letter is always one capital letter.
    """
    line, letter = ticket.split(";")
    euros = 10 * count_right(line, drawn)
    if letter.strip().upper() == drawn_letter:
        euros = euros * 2
    return euros


# Why this way
#
# f"{number=}" shows number=' 12' beside drawn=[12] and the case is solved: a text
# with a space, and a list of numbers. int() also ignores the spaces. The texts are
# converted where they enter, so that the rest of the program never meets them. The
# prints come out before the commit; many teams let a linter look for them (T201).
