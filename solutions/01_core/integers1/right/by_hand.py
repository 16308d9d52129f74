"""Counting in sixteens."""


def to_rgb(code):
    """Return the three numbers of a colour code, (red, green, blue)."""
    number = int(code.replace("#", "0x"), 0)
    rest, blue = divmod(number, 256)
    red, green = divmod(rest, 256)
    return red, green, blue


def to_code(red, green, blue):
    """Return the colour code for three numbers from 0 to 255."""
    text = "#"
    for part in (red, green, blue):
        text += hex(part)[2:].rjust(2, "0")
    return text


def place(light):
    """Return the row and the column of a light, as (row, column)."""
    return light // 16, light % 16
