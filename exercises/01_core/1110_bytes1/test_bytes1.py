import pytest

import bytes1
from bytes1 import checksum, make_frame, read_frame


def changed():
    data = bytearray(b"cat")
    data[0] = 98
    return bytes(data)


def error_of_change():
    data = b"cat"
    try:
        data[0] = 98
    except Exception as error:  # noqa: BLE001
        return type(error).__name__


def still_open():
    """Return the name of the first answer that is not filled in."""
    names = [name for name in vars(bytes1) if name.isupper()]
    return next((name for name in names if getattr(bytes1, name) in (None, "")), "nothing")


def test_nothing_left_open():
    """every answer is filled in"""
    assert still_open() == "nothing", "write down all your answers first; then they are compared"


ANSWERS = {
    "FIRST": (
        b"abc"[0],
        "one place of bytes is a number; the capital A is 65, the small a 32 more",
    ),
    "SLICE": (b"abc"[0:1], "a slice of bytes is of the same type as the whole"),
    "LENGTH": (len("né".encode()), "UTF-8 has one byte for a letter of English, two for é"),
    "FROM_HEX": (bytes.fromhex("4142"), "two hexadecimal digits are one byte; 41 is 65, the A"),
    "AS_LIST": (list(b"\x00\x10"), "numbers as Python writes them; the hexadecimal 10 is not ten"),
    "EQUAL": (bytes([97]) == chr(97), "bytes and text are two types"),
    "CHANGED": (changed(), "98 is the letter after the a; the result is bytes"),
    "IMMUTABLE_ERROR": (error_of_change(), "bytes do not support this: which kind says so?"),
}


@pytest.mark.parametrize("name", ANSWERS)
def test_answers(name):
    """the answers are what Python says"""
    wanted, why = ANSWERS[name]
    answer = getattr(bytes1, name)
    judged = {name: "right" if answer == wanted else f"wrong: {answer!r}"}
    assert judged[name] == "right", why


@pytest.mark.parametrize(
    ("data", "wanted"),
    [(b"", 0), (b"\x05\x07", 12), (b"\xff", 255), (b"\xff\x01", 0), (b"\xff" * 3, 253)],
)
def test_checksum(data, wanted):
    """the checksum is the sum modulo 256"""
    assert checksum(data) == wanted


@pytest.mark.parametrize("text", ["", "4006381333931", "crème brûlée"])
def test_make(text):
    """a frame is the text's bytes and the checksum"""
    data = text.encode()
    assert make_frame(text) == data + bytes([sum(data) % 256])


@pytest.mark.parametrize("text", ["", "4006381333931", "crème brûlée", "\u00ff" * 300])
def test_round_trip(text):
    """what was made can be read"""
    assert read_frame(make_frame(text)) == text


def test_empty():
    """an empty frame is a ValueError that says so"""
    with pytest.raises(ValueError, match="empty frame"):
        read_frame(b"")


@pytest.mark.parametrize("frame", [b"\x01", b"ab\x00", b"ab\xc2", b"ab\xc4", b"ba"])
def test_damaged(frame):
    """a damaged frame is a ValueError that says so"""
    with pytest.raises(ValueError, match="damaged frame"):
        read_frame(frame)
