# expect: no parameter called
"""Copied twice, changed a little.

A choir, a chess club and a climbing gym share a treasurer, Mele, and this program. Each has a
function that writes the yearly letter. The second was copied from the first, the third from the
second, and each was changed a little. Now letters need a line about data protection, and it would
have to be written three times.

Get rid of the copies:

- choir_letter, chess_letter and climbing_letter stay, with the same arguments and exactly the
  same letters;
- no three statements in a row, with an `if` among them, are in two places, not even with other
  names, texts or numbers.

What differs becomes an argument, or data. Take care: some differences look like slips and are
rules of the clubs. Children pay from another age, somebody rounds, and one letter has no last
line. The tests pin down today's letters, whatever they say, and they have to stay green after
each small step.

    pythlings shell refactoring1 -- python refactoring1.py
"""


def letter(name, greeting, club, fee, discount, paid, rounded, last):
    """Return a letter; the clubs say what differs."""
    total = fee
    if discount:
        total = total * 0.9
    if rounded:
        total = round(total)
    lines = [f"{greeting} {name},", "", f"your year with the {club}: {total:.2f}"]
    open_sum = total - paid
    if open_sum > 0:
        lines.append(f"Still to pay: {open_sum:.2f}")
    elif open_sum < 0:
        lines.append(f"We owe you {-open_sum:.2f}")
    if last:
        lines.append(last)
    return "\n".join(lines)


def choir_letter(member, age, months, paid):
    """Return the choir's letter to a member who sang for some months and has paid something."""
    fee = 4.5 if age < 18 else 9
    return letter(member, "Dear", "choir", fee * months, months == 12, paid, False, "See you on Tuesday!")


def chess_letter(name, age, months, paid):
    """Return the chess club's letter to a member who played for some months."""
    fee = 3 if age <= 18 else 7.25
    return letter(name, "Dear", "chess club", fee * months, months == 12, paid, True, "")


def climbing_letter(name, age, months, paid):
    """Return the gym's letter to a member who climbed for some months."""
    fee = 20 if age < 16 else 32
    return letter(name, "Hi", "gym", fee * months, months >= 10, paid, False, "Climb on!")


if __name__ == "__main__":
    print(choir_letter("Ofa", 17, 12, 50))
    print()
    print(chess_letter("Ofa", 18, 5, 15))
    print()
    print(climbing_letter("Ofa", 18, 10, 0))
