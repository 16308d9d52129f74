"""Who pays?"""


def transfer(amount, *, from_whom, to_whom):
    """Return the line for the bank's records."""
    return f"{amount} EUR from {from_whom} to {to_whom}"


def card(name, /, **facts):
    """Return an animal's card: its name, then its facts."""
    lines = [name]
    for fact, value in facts.items():
        lines.append(f"  {fact}: {value}")
    return "\n".join(lines)


def seat(row, number, /, *, child=False):
    """Return a cinema ticket: nobody says seat(number=7, row=3), and seat(3, 7, True) is a riddle."""
    kind = "child" if child else "adult"
    return f"row {row}, seat {number}, {kind}"


# Why this way
#
# A rule that Python checks is better than one in a comment: the colleague now gets a
# TypeError at once, and not a phone call from Ana. The star is right for most options. The slash is
# rarer. It suits parameters whose names say nothing, and it frees a name for **facts, as in
# dict(), which can't know which keys people want.
