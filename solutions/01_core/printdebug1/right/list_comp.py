def numbers(line):
    """Return the numbers in a line such as "7, 12,31" as a list."""
    return [int(text.strip()) for text in line.split(",")]


def count_right(line, drawn):
    """Return how many numbers in the line are among the numbers drawn."""
    return sum(number in drawn for number in numbers(line))


def prize(ticket, drawn, drawn_letter):
    """Return the prize for a ticket such as "7, 12,31;K"."""
    line, letter = ticket.split(";")
    won = 10 * count_right(line, drawn)
    if letter.strip().upper() == drawn_letter:
        won = won * 2
    return won
