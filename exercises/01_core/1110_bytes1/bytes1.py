r"""Which of them are photos?

Chipo's memory stick broke. A rescue program has got 300 files back, but not their names: now
they're called f001, f002, and so on. What is in them? Their first bytes will tell.

Opened with "rb", a file gives bytes, and needs no encoding. Bytes are numbers from 0 to 255. If
one is an ASCII character, Python shows that; if not, \x and two hexadecimal digits.

    >>> data = b"GIF\xff"
    >>> data[0]
    71
    >>> data[0:3]
    b'GIF'
    >>> list(data)
    [71, 73, 70, 255]
    >>> bytes.fromhex("47 49 ff")
    b'GI\xff'
    >>> b"GIF" == "GIF"
    False

So one place is a number, a slice is bytes, and neither is ever equal to a text.

Write the three functions. Then `python3 bytes1.py` (on Windows `py bytes1.py`) looks at f001,
f002 and f003, or at any file of your own.
"""


def kind(data):
    """Return what is in a file with these bytes.

    "empty"    if there are none
    "GIF"      if they begin with GIF8
    "PNG"      if they begin with 89 50 4e 47 (hexadecimal)
    "JPEG"     if they begin with ff d8 ff
    "text"     anything else that is text in UTF-8
    "unknown"  if it's none of these
    """
    # TODO
    return "unknown"


def gif_size(data):
    """Return (width, height) of a GIF.

    Each needs two bytes, the small one first: a width of 280 is 24 and 1, since 24 + 1 * 256 is
    280. The width is at places 6 and 7, the height at 8 and 9.
    """
    # TODO
    return (0, 0)


def dump(data):
    r"""Return lines that show 8 bytes each: two hexadecimal digits for each, then the characters.

    Numbers from 32 to 126 are shown as their character, all others as a dot. There's a space
    between the bytes and two before the characters, which begin in the same column everywhere.

    >>> dump(b"GIF89a\x18\x01~\x00")
    ['47 49 46 38 39 61 18 01  GIF89a..', '7e 00                    ~.']
    """
    # TODO
    return []


def main():
    with open(input("Which file? "), "rb") as file:
        data = file.read()
    found = kind(data)
    print(f"{found}, {len(data)} bytes")
    if found == "GIF":
        width, height = gif_size(data)
        print(f"{width} x {height} pixels")
    for line in dump(data[:32]):
        print(line)


if __name__ == "__main__":
    main()
