"""Read the file of expenses."""

from decimal import Decimal, InvalidOperation


class FileError(Exception):
    """The contents of the file cannot be used; the message says where."""


class LineError(Exception):
    """A line cannot be used; the message does not know the line yet."""


def to_cents(text):
    """Return the cents of an amount such as "12.50"."""
    try:
        cents = Decimal(text) * 100
        good = cents > 0 and cents == int(cents)
    except (InvalidOperation, ValueError, OverflowError):
        good = False
    if not good:
        raise LineError(f"not an amount: {text!r}")
    return int(cents)


def split(text, separator):
    """Return the parts of a text without the spaces round them."""
    return [part.strip() for part in text.split(separator)]


def read_expense(line, people):
    """Return (payer, cents, what, sharers) of a line."""
    parts = split(line, ";")
    if len(parts) not in (3, 4):
        raise LineError("3 or 4 parts expected")
    payer, amount, what = parts[:3]
    named = split(parts[3], ",") if len(parts) == 4 else people
    for person in [payer, *named]:
        if person not in people:
            raise LineError(f"unknown person: {person!r}")
    return payer, to_cents(amount), what, named


def read_people(line):
    """Return the names of the people line."""
    if not line.startswith("people:"):
        raise LineError("people line expected")
    return split(line.removeprefix("people:"), ",")


def read(path):
    """Return (people, expenses) of the file."""
    people = None
    expenses = []
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, start=1):
            text = line.strip()
            if not text or text.startswith("#"):
                continue
            try:
                if people is None:
                    people = read_people(text)
                else:
                    expenses.append(read_expense(text, people))
            except LineError as error:
                raise FileError(f"{path}:{number}: {error}") from error
    if people is None:
        raise FileError(f"{path}: no people")
    return people, expenses
