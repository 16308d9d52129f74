"""Nobody ever wins."""


def numbers(line):
    return [int(part) for part in line.replace(" ", "").split(",")]


def count_right(line, drawn):
    return sum(1 for n in numbers(line) if n in drawn)


def prize(ticket, drawn, drawn_letter):
    ticket = ticket.upper().replace(" ", "")
    line = ticket[: ticket.index(";")]
    won = count_right(line, drawn) * 10
    return 2 * won if ticket.endswith(";" + drawn_letter) else won
