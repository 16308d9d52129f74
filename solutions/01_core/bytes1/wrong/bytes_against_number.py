# expect: what was made can be read
"""Bytes are numbers."""

FIRST = 97
SLICE = b"a"
LENGTH = 3
FROM_HEX = b"AB"
AS_LIST = [0, 16]
EQUAL = False
CHANGED = b"bat"

IMMUTABLE_ERROR = "TypeError"


def checksum(data):
    """Return the checksum of the bytes, a number from 0 to 255."""
    return sum(data) % 256


def make_frame(text):
    """Return the frame for a text: its UTF-8 bytes and their checksum."""
    data = text.encode("utf-8")
    return data + bytes([checksum(data)])


def read_frame(frame):
    """Return the text of a frame; ValueError if it is empty or damaged."""
    if not frame:
        raise ValueError("empty frame")
    data, check = frame[:-1], frame[-1:]
    if checksum(data) != check:
        raise ValueError(f"damaged frame: checksum {check}, wanted {checksum(data)}")
    return data.decode("utf-8")
