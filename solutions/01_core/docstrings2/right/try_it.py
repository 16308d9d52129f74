"""A page whose examples are true."""


def label(row, number):
    return f"{row.upper()}-{number:02}"


def read_label(text):
    try:
        row, number = text.split("-")
        if row == "":
            raise ValueError("there is no row")
        return row, int(number)
    except ValueError:
        raise ValueError(f"not a label: {text}")


def announce(text):
    row, number = read_label(text)
    print(f"Row {row}, seat {number}, please.")
