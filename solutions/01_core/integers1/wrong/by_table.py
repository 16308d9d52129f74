# expect: capital letters mean the same as small ones
"""Counting in sixteens."""


def to_rgb(code):
    """Return the three numbers of a colour code, (red, green, blue)."""
    digits = "0123456789abcdef"
    numbers = []
    for start in (1, 3, 5):
        numbers.append(digits.find(code[start]) * 16 + digits.find(code[start + 1]))
    return tuple(numbers)


def to_code(red, green, blue):
    """Return the colour code for three numbers from 0 to 255."""
    return f"#{red:02x}{green:02x}{blue:02x}"


def place(light):
    """Return the row and the column of a light, as (row, column)."""
    return divmod(light, 16)
