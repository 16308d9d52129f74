"""Counting in sixteens."""


def to_rgb(code):
    """Return the three numbers of a colour code, (red, green, blue)."""
    return int(code[1:3], 16), int(code[3:5], 16), int(code[5:], 16)


def to_code(red, green, blue):
    """Return the colour code for three numbers from 0 to 255."""
    return f"#{red:02x}{green:02x}{blue:02x}"


def place(light):
    """Return the row and the column of a light, as (row, column)."""
    return divmod(light, 16)


# Why this way
#
# `02x` fills up with zeros, so 10 becomes 0a; `hex(10)` is "0xa" and would give a code of
# five digits. `int` takes big and small letters alike. `divmod(light, 16)` is the pair
# (light // 16, light % 16). You meet the same pair when seconds become minutes.
