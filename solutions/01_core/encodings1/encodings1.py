"""Text in files is bytes."""


def convert(old, new):
    """Read the Latin-1 file and write its text as UTF-8, lines ending in "\\n"."""
    with open(old, encoding="latin-1") as file:
        text = file.read()
    with open(new, "w", encoding="utf-8", newline="\n") as file:
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


# Why this way
#
# UTF-8 is tried first because it can fail: its rules are strict, and text that fits
# them by chance is rare. Latin-1 gives every byte some letter, so it never fails
# and proves nothing. Since Python 3.15 UTF-8 is the default everywhere; until all
# your servers run that, name it.
