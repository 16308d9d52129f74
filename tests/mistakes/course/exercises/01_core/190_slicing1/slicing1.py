"""Slicing from both ends."""


def country(code):
    """Return the two letters at the start of the code."""
    return code[:2]


def parcel_number(code):
    """Return what stands between the two dashes."""
    return code[3:-3]


def last(code, count):
    """Return the last `count` characters of the code; all of it if there are fewer."""
    return code[max(len(code) - count, 0) :]
