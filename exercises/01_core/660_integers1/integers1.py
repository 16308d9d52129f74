"""Counting in sixteens.

What colour is `#ff8800`? Any picture on the web has such codes, and Leila wants this one for
her lamp of 256 small lights. But the lamp asks for three numbers from 0 to 255: how much red,
how much green, how much blue?

The code counts in sixteens. After 9 come a, b, c, d, e and f, so ff means 15 * 16 + 15. A
computer itself counts in twos. The number is the same, only its digits look different:

    >>> int("ff", 16), int("1010", 2)
    (255, 10)
    >>> hex(136), bin(10)
    ('0x88', '0b1010')
    >>> f"{136:x} {10:b} {10:06b}"
    '88 1010 001010'
    >>> 0xff * 2
    510

Six digits make a lot of colours. (The underscores are only for your eyes.)

    >>> 16 ** 6 == 16_777_216
    True

And `divmod` answers "how often, and what's left?" in one go:

    >>> divmod(200, 60)
    (3, 20)

Write the three functions, and Leila can switch her lamp on.
"""


def to_rgb(code):
    """Return the three numbers of a colour code, (red, green, blue).

    "#ff8800" gives (255, 136, 0). Capital letters mean the same as small ones.
    """
    # TODO
    return code


def to_code(red, green, blue):
    """Return the colour code for three numbers from 0 to 255.

    It's always a # and six digits, with small letters: to_code(255, 136, 0) gives "#ff8800".
    """
    # TODO
    return "#"


def place(light):
    """Return the row and the column of a light, as (row, column).

    A row has 16 lights. Light 0 is at (0, 0), light 15 at (0, 15), light 16 at (1, 0).
    """
    # TODO
    return light
