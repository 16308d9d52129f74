"""Copied twice, changed a little.

A choir, a chess club and a climbing gym share a treasurer, Mele, and this program. Each has a
function that writes the yearly letter. The second was copied from the first, the third from the
second, and each was changed a little. Now the letters need a line about data protection, and she'd
have to write it three times.

Get rid of the copies:

- choir_letter, chess_letter and climbing_letter stay, with the same arguments and exactly the
  same letters;
- no three statements in a row, with an `if` among them, are in two places, not even with other
  names, texts or numbers.

What differs becomes an argument, or data. Take care: some differences look like slips, but are
rules of the clubs. The tests pin down today's letters, whatever they say.

    pythlings shell refactoring1 -- python refactoring1.py
"""


def choir_letter(name, age, months, paid):
    """Return the choir's letter to a member who sang for some months and has paid something."""
    lines = []
    lines.append(f"Dear {name},")
    lines.append("")
    if age < 18:
        fee = 4.5
    else:
        fee = 9
    total = fee * months
    if months == 12:
        total = total * 0.9
    lines.append(f"your year with the choir: {total:.2f}")
    open_sum = total - paid
    if open_sum > 0:
        lines.append(f"Still to pay: {open_sum:.2f}")
    elif open_sum < 0:
        lines.append(f"We owe you {-open_sum:.2f}")
    lines.append("See you on Tuesday!")
    return "\n".join(lines)


def chess_letter(name, age, months, paid):
    """Return the chess club's letter to a member who played for some months."""
    lines = []
    lines.append(f"Dear {name},")
    lines.append("")
    if age <= 18:
        fee = 3
    else:
        fee = 7.25
    total = fee * months
    if months == 12:
        total = total * 0.9
    total = round(total)
    lines.append(f"your year with the chess club: {total:.2f}")
    open_sum = total - paid
    if open_sum > 0:
        lines.append(f"Still to pay: {open_sum:.2f}")
    elif open_sum < 0:
        lines.append(f"We owe you {-open_sum:.2f}")
    return "\n".join(lines)


def climbing_letter(name, age, months, paid):
    """Return the gym's letter to a member who climbed for some months."""
    lines = []
    lines.append(f"Hi {name},")
    lines.append("")
    if age < 16:
        fee = 20
    else:
        fee = 32
    total = fee * months
    if months >= 10:
        total = total * 0.9
    lines.append(f"your year with the gym: {total:.2f}")
    open_sum = total - paid
    if open_sum > 0:
        lines.append(f"Still to pay: {open_sum:.2f}")
    elif open_sum < 0:
        lines.append(f"We owe you {-open_sum:.2f}")
    lines.append("Climb on!")
    return "\n".join(lines)


if __name__ == "__main__":
    print(choir_letter("Ofa", 17, 12, 50))
    print()
    print(chess_letter("Ofa", 18, 5, 15))
    print()
    print(climbing_letter("Ofa", 18, 10, 0))
