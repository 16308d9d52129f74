r"""Bytes are numbers.

Files, networks and devices know only bytes: numbers from 0 to 255. Python shows
those that are letters as letters and the rest as \x and two hexadecimal digits.

    >>> data = b"ok\x01"
    >>> data[0], data[0:2], len(data)
    (111, b'ok', 3)
    >>> "café".encode("utf-8")
    b'caf\xc3\xa9'
    >>> bytes.fromhex("6f6b").decode("ascii")
    'ok'

bytes cannot change, a bytearray can: it is to bytes what a list is to a tuple.

Fill in the answers as Python values, run the check, then complete the functions
for the frames that a barcode reader sends: any number of bytes and at the end
one more, the checksum, which is the sum of all others modulo 256.
"""

# TODO: the value of each expression.
FIRST = None  # b"abc"[0]
SLICE = None  # b"abc"[0:1]
LENGTH = None  # len("né".encode("utf-8"))
FROM_HEX = None  # bytes.fromhex("4142")
AS_LIST = None  # list(b"\x00\x10")
EQUAL = None  # b"a" == "a"
CHANGED = None  # data = bytearray(b"cat"); data[0] = 98; bytes(data)

# TODO: the name of the error.
IMMUTABLE_ERROR = ""  # data = b"cat"; data[0] = 98


def checksum(data):
    """Return the checksum of the bytes, a number from 0 to 255."""
    # TODO
    return 0


def make_frame(text):
    """Return the frame for a text: its UTF-8 bytes and their checksum."""
    # TODO: bytes([number]) makes bytes of one number.
    return b""


def read_frame(frame):
    """Return the text of a frame.

    A frame that is empty or damaged is a ValueError, with the words "empty
    frame" or "damaged frame" in its message.
    """
    # TODO
    return ""
