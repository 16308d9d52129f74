# expect: ValueError: not a label: B-²
"""A page whose examples are true."""


def label(row, number):
    return f"{row.upper()}-{number:02}"


def read_label(text):
    row, _, number = text.partition("-")
    if not row or not number.isdigit():
        raise ValueError(f"not a label: {text}")
    return row, int(number)


def announce(text):
    row, number = read_label(text)
    print(f"Row {row}, seat {number}, please.")
