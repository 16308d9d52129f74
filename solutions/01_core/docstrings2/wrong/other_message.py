# expect: ValueError: not a label: B07
"""A page whose examples are true."""


def label(row, number):
    return f"{row.upper()}-{number:02}"


def read_label(text):
    row, number = text.split("-")
    return row, int(number)


def announce(text):
    row, number = read_label(text)
    print(f"Row {row}, seat {number}, please.")
