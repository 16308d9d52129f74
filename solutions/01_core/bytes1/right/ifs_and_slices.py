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
    if data[:4] == b"GIF8":
        return "GIF"
    elif data[:4] == b"\x89PNG":
        return "PNG"
    elif list(data[:3]) == [255, 216, 255]:
        return "JPEG"
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
        numbers = ""
        characters = ""
        for byte in data[start : start + 8]:
            numbers += hex(byte)[2:].zfill(2) + " "
            if byte < 32 or byte > 126:
                characters += "."
            else:
                characters += bytes([byte]).decode("ascii")
        lines.append(f"{numbers:25}{characters}")
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
