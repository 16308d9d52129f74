# expect: dump: two digits for each
"""Which of them are photos?"""

BEGINNINGS = {
    b"GIF8": "GIF",
    bytes.fromhex("89 50 4e 47"): "PNG",
    bytes.fromhex("ff d8 ff"): "JPEG",
}


def kind(data):
    """Return what is in a file with these bytes."""
    if not data:
        return "empty"
    for beginning, name in BEGINNINGS.items():
        if data.startswith(beginning):
            return name
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return "unknown"
    return "text"


def gif_size(data):
    """Return (width, height) of a GIF."""
    return data[6] + data[7] * 256, data[8] + data[9] * 256


def dump(data):
    """Return lines that show 8 bytes each: two hexadecimal digits for each, then the characters."""
    lines = []
    for start in range(0, len(data), 8):
        part = data[start : start + 8]
        numbers = " ".join(f"{byte:x}" for byte in part)
        characters = "".join(chr(byte) if 32 <= byte <= 126 else "." for byte in part)
        lines.append(f"{numbers:23}  {characters}")
    return lines


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
