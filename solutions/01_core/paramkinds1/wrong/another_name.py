# expect: card: a fact can be called name
def transfer(amount, *, from_whom, to_whom):
    """Return the line for the bank's records."""
    return f"{amount} EUR from {from_whom} to {to_whom}"


def card(animal, **facts):
    """Return an animal's card: its name, then its facts."""
    lines = [animal]
    for fact, value in facts.items():
        lines.append(f"  {fact}: {value}")
    return "\n".join(lines)


def seat(row, number, /, *, child=False):
    """Return a cinema ticket: nobody says seat(number=7, row=3), and seat(3, 7, True) is a riddle."""
    kind = "child" if child else "adult"
    return f"row {row}, seat {number}, {kind}"
