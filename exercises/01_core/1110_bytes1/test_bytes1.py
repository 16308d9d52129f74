from bytes1 import dump, gif_size, kind
from pythlings_checks import program


def test_empty():
    """kind: an empty file"""
    assert kind(b"") == "empty"


def test_pictures():
    """kind: GIF, PNG and JPEG, by how they begin"""
    assert kind(b"GIF87a\x03\x00") == "GIF"
    assert kind(b"GIF8") == "GIF"
    assert kind(b"\x89PNG\r\n\x1a\n") == "PNG"
    assert kind(b"\xff\xd8\xff\xe0\x00\x10JFIF") == "JPEG"


def test_text():
    """kind: text in UTF-8, also with letters such as ü"""
    assert kind(b"Dear Chipo,\n") == "text"
    assert kind(b"gr\xc3\xbc\xc3\x9f alle") == "text"
    assert kind(b"0") == "text"


def test_unknown():
    """kind: something else"""
    assert kind(b"Zo\xeb Brandt") == "unknown"
    assert kind(b"\x00\x01\xfe") == "unknown"


def test_almost():
    """kind: only the beginning counts, and all of it"""
    assert kind(b"A GIF89a") == "text"
    assert kind(b"GIF") == "text"
    assert kind(b"GIF7") == "text"
    assert kind(b"gif89a") == "text"
    assert kind(b"\xff\xd8") == "unknown"
    assert kind(b"\xff\xd8\xfe\xff") == "unknown"
    assert kind(b"\x89PNN") == "unknown"


def test_size():
    """gif_size: width and height of a small picture"""
    assert gif_size(b"GIF89a\x03\x00\x02\x00;;") == (3, 2)
    assert gif_size(b"GIF89a\x10\x00\xff\x00\x01\x01") == (16, 255)


def test_size_large():
    """gif_size: beyond 255, the second byte counts 256 each"""
    assert gif_size(b"GIF89a\x18\x01\x06\x00\x01") == (280, 6)
    assert gif_size(b"GIF87a\x00\x01\xff\xff\x01") == (256, 65535)


def test_dump():
    """dump: eight bytes, in numbers and characters"""
    assert dump(b"Photo 17") == ["50 68 6f 74 6f 20 31 37  Photo 17"]


def test_dump_dots():
    """dump: two digits for each, and a dot for what is no character from 32 to 126"""
    assert dump(b"\x00\x0a\x1f\x20~\x7f\xc3\xbc") == ["00 0a 1f 20 7e 7f c3 bc  ... ~..."]


def test_dump_lines():
    """dump: eight bytes on each line, and the characters of the last begin in the same column"""
    assert dump(b"GIF89a\x18\x01~\x00") == [
        "47 49 46 38 39 61 18 01  GIF89a..",
        "7e 00                    ~.",
    ]
    assert dump(b"aaaaaaaabbbbbbbbc") == [
        "61 61 61 61 61 61 61 61  aaaaaaaa",
        "62 62 62 62 62 62 62 62  bbbbbbbb",
        "63                       c",
    ]


def test_dump_nothing():
    """dump: no bytes, no lines"""
    assert dump(b"") == []


def test_photo():
    """the program tells what f001 is"""
    program("bytes1.py", typed=["f001"], limit=5).shows(
        "Which file? f001\n"
        "GIF, 1755 bytes\n"
        "280 x 6 pixels\n"
        "47 49 46 38 39 61 18 01  GIF89a..\n"
        "06 00 f2 00 00 e4 03 03  ........\n"
        "ff 8c 00 ff ed 00 00 80  ........\n"
        "26 00 4c ff 73 29 82 ff  &.L.s)..\n"
    )


def test_letter():
    """the program tells what f002 is"""
    program("bytes1.py", typed=["f002"], limit=5).says(
        "text, ", "4c 69 65 62 65 20 43 68  Liebe Ch"
    )
