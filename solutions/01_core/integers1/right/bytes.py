"""Counting in sixteens."""


def to_rgb(code):
    """Return the three numbers of a colour code, (red, green, blue)."""
    return tuple(bytes.fromhex(code.removeprefix("#")))


def to_code(red, green, blue):
    """Return the colour code for three numbers from 0 to 255."""
    return "#" + bytes([red, green, blue]).hex()


def place(light):
    """Return the row and the column of a light, as (row, column)."""
    return divmod(light, 16)
