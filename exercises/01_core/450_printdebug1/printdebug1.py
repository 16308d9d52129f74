"""Nobody ever wins.

The school raffle has been running for two hours. Three hundred tickets, and not one prize!
Amara, who wrote the program, sees nothing wrong. She even added two prints:

    checking 7 in [7, 12]

So 7 is in the list, and still it doesn't count? `print` shows the same for the number 7, for
the text "7" and for the text "7 ". There is a better way to look. With `=` after a name, an
f-string shows the name and the value as Python would write it:

    >>> number = "7 "
    >>> print(number, "is on the ticket")
    7  is on the ticket
    >>> print(f"{number=}")
    number='7 '

Print such lines to `sys.stderr`, the channel for messages, and they don't get mixed up with
the program's results:

    import sys

    print(f"{number=}", file=sys.stderr)

Change Amara's prints, run `python3 printdebug1.py` (on Windows `py printdebug1.py`), and look
again. There are two bugs to fix. Then take out the prints and the call at the end.
"""


def numbers(line):
    """Return the numbers in a line such as "7, 12,31" as a list."""
    return line.split(",")


def count_right(line, drawn):
    """Return how many numbers in the line are among the numbers drawn."""
    right = 0
    for number in numbers(line):
        print("checking", number, "in", drawn)  # TODO: what is really there?
        if number in drawn:
            right += 1
    return right


def prize(ticket, drawn, drawn_letter):
    """Return the prize for a ticket such as "7, 12,31;K".

    Each right number wins 10. The right letter, and nothing else, doubles the prize. The
    tickets come from a scanner: there may be spaces anywhere, and the letter may be small
    or capital.
    `drawn_letter` is always one capital letter.
    """
    line, letter = ticket.split(";")
    won = 10 * count_right(line, drawn)
    print("letter", letter, "drawn", drawn_letter)  # TODO: and here?
    if letter == drawn_letter:
        won = won * 2
    return won


print(prize("7, 12,31;k ", [7, 12], "K"))  # 40 would be right
