# expect: Ola: 6.00
"""The function nobody dares to touch.

Ilse's ice rink lends skates. `report` reads the day's list, works out what everybody owes, and
writes the evening's report. It's right. It's also 44 lines long, and three people have looked for
the place where the price for children is, and gone home.

Before you change a program like this, you want tests that pass, and here they do. They stay as
they are, and so does everything that `report` returns. Make it readable:

- no function has more than 12 lines, docstring, comments and blank lines aside;
- no function has a complexity above 5, which radon calls an A. It begins at 1, and each `if`, `elif`, loop, `and`, `or`,
  `except` and comprehension with its `if` adds one: so many ways lead through it;
- no name has fewer than three characters (`_` may stay);
- each function has a docstring of one line, which says what it's for.

Good pieces have a name you believe without looking inside. Where you'd write a comment, there
could be a function with that name.

    pythlings shell cleancode1 -- python -m radon cc -s cleancode1.py
"""


def report(text):
    """Return the evening's report for a day's list."""
    guests, faults = read(text)
    lines = [f"{name}: {cents / 100:.2f}" for name, cents in guests]
    total = sum(cents for name, cents in guests)
    lines.append(f"{len(guests)} guests, {total / 100:.2f}")
    if faults:
        lines.append("not counted:")
        for fault in faults:
            lines.append("  " + fault)
    return "\n".join(lines)


def read(text):
    """Return the guests with what they owe, and what's wrong in the list."""
    guests = []
    faults = []
    for number, line in enumerate(text.splitlines(), start=1):
        if is_empty(line):
            continue
        try:
            guests.append(guest(line))
        except ValueError as error:
            faults.append(f"line {number}: {error}")
    return guests, faults


def is_empty(line):
    """Return whether the line is empty or a comment."""
    return line.strip() == "" or line.startswith("#")


def guest(line):
    """Return the name and the cents of a line, or raise a ValueError."""
    parts = line.strip().strip(";").split(";")
    if len(parts) != 4:
        raise ValueError("not four parts")
    age, hours = numbers(parts[1], parts[2])
    cents = price(age, hours)
    if parts[3].strip() == "yes":
        cents -= 500
    return parts[0].strip(), cents


def numbers(age_text, hours_text):
    """Return age and hours as numbers, or raise a ValueError."""
    try:
        age = int(age_text)
        hours = int(hours_text)
    except ValueError:
        raise ValueError("age and hours are numbers") from None
    if age < 0 or hours < 1:
        raise ValueError("age from 0, hours from 1")
    return age, hours


def price(age, hours):
    """Return the price in cents, at most the day's ticket."""
    if age < 6:
        return 0
    if age < 16:
        return min(150 * hours, 450)
    if age >= 65:
        return min(200 * hours, 900)
    return min(300 * hours, 900)


if __name__ == "__main__":
    print(report("# Saturday\nIlse;41;2;no\nBaptiste;9;5;yes\nYu;70;1;no\nOla;x;2;no\n"))
