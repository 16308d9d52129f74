# expect: after the last name there's no line end
r"""ZoÃ« has got a badge.

Irena's choir is turning fifty. She has printed badges from three old lists, and some of them
say `MaÃ«lle Roy` or `ï»¿Malik`.

A file holds bytes: numbers from 0 to 255. An encoding says which bytes stand for which letters:

    >>> "Zoë".encode("latin-1")
    b'Zo\xeb'
    >>> "Zoë".encode("utf-8")
    b'Zo\xc3\xab'
    >>> b"Zo\xc3\xab".decode("latin-1")
    'ZoÃ«'

UTF-8 has strict rules. Bytes that don't follow them raise a UnicodeDecodeError, and old Latin-1
names hardly ever follow them. In Latin-1, any bytes will do.

Windows adds two surprises. Some of its programs begin a UTF-8 file with an invisible character,
the BOM: encoding="utf-8-sig" takes it off, if there is one. And Python writes a "\n" as "\r\n"
there, unless you give `open` a newline="\n".

Some of the lists are UTF-8, the others Latin-1. Fix both functions, run `python3 encodings1.py`
(on Windows `py encodings1.py`), and try alto.txt, soprano.txt and bass.txt.
"""


def read_names(path):
    r"""Return the names in a list: one on each line, in UTF-8 with or without a BOM, or Latin-1.

    A line may end with "\n" or "\r\n". After the last name there may be a line end or not.
    """
    try:
        with open(path, encoding="utf-8-sig") as file:
            return [line.rstrip("\n") for line in file]
    except UnicodeDecodeError:
        with open(path, encoding="latin-1") as file:
            return [line.rstrip("\n") for line in file]


def write_names(path, names):
    r"""Write the names to a file, each with a "\n" after it: UTF-8, without BOM, everywhere."""
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.write("\n".join(names))


def main():
    badges = []
    while True:
        path = input("Which list? ")
        if path == "":
            break
        names = read_names(path)
        for name in names:
            print(f"* {name} *")
        badges.extend(names)
    write_names("badges.txt", badges)
    print(f"{len(badges)} names are in badges.txt")


if __name__ == "__main__":
    main()
