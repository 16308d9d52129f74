"""Printing what is really there.

print(number) shows 7 for the number 7, for the text "7" and for the text "7 ".
For looking at a bug, f"{name=}" is better: it shows the name and the value as
Python would write it.

    >>> drawn = [7, 12]
    >>> ticket = "7 "
    >>> print("ticket", ticket, "drawn", drawn)
    ticket 7  drawn [7, 12]
    >>> print(f"{ticket=} {drawn=}")
    ticket='7 ' drawn=[7, 12]

Print to sys.stderr, so that the results of the program stay apart, and take the
prints out when you have found it. Forgotten ones fill the logs of many firms.

This lottery check says that nobody ever wins. The two prints in it were written
by somebody who did not know {name=}. Find the bugs, mend them, remove all prints.
"""


def numbers(line):
    """Return the numbers of a line such as "7, 12,31" in a list."""
    return line.split(",")


def count_right(line, drawn):
    """Return how many numbers of the line are among the numbers drawn."""
    right = 0
    for number in numbers(line):
        print("checking", number, "in", drawn)  # TODO: what is really there?
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
    print("letter", letter, "drawn", drawn_letter)  # TODO: and here?
    euros = 10 * count_right(line, drawn)
    if letter == drawn_letter:
        euros = euros * 2
    return euros
