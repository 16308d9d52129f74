# expect: a Latin-1 file becomes a UTF-8 file, byte for byte, on every platform
"""Text in files is bytes."""


def convert(old, new):
    """Read the Latin-1 file and write its text as UTF-8, lines ending in "\\n"."""
    with open(old, encoding="latin-1") as file:
        text = file.read()
    with open(new, "w", newline="\n") as file:
        file.write(text)


def read_names(path):
    """Return the lines of a UTF-8 file that may begin with a BOM."""
    with open(path, encoding="utf-8-sig") as file:
        return [line.rstrip("\n") for line in file]


def guess_encoding(path):
    """Return "utf-8" if the file can be read so, else "latin-1"."""
    try:
        with open(path, encoding="utf-8") as file:
            file.read()
    except UnicodeDecodeError:
        return "latin-1"
    return "utf-8"
