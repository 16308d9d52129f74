"""Seat B-07, sold twice."""


def label(row, number):
    return f"{row.upper()}-{number:02}"


def read_label(text):
    row, _, number = text.partition("-")
    if not row or not number.isdecimal():
        raise ValueError(f"not a label: {text}")
    return row, int(number)


def announce(text):
    row, number = read_label(text)
    print(f"Row {row}, seat {number}, please.")


# Why this way
#
# `partition` always gives three parts, so a text without a hyphen needs no case of its own:
# its number is empty, and `"".isdecimal()` is False. A second hyphen ends up in the number,
# and isn't a digit. `isdigit` would say yes to "²", and then `int` would raise an error with
# a message of its own.
