"""ZoÃ« has got a badge."""


def read_text(path, encoding):
    """Return the text of the file in this encoding."""
    with open(path, encoding=encoding) as file:
        return file.read()


def read_names(path):
    r"""Return the names in a list: one on each line, in UTF-8 with or without a BOM, or Latin-1."""
    with open(path, "rb") as file:
        data = file.read().removeprefix(b"\xef\xbb\xbf")
    try:
        text = data.decode("utf-8")
    except ValueError:
        text = data.decode("iso-8859-1")
    return text.splitlines()


def write_names(path, names):
    r"""Write the names to a file, each with a "\n" after it: UTF-8, without BOM, everywhere."""
    with open(path, "wb") as file:
        file.write("".join(f"{name}\n" for name in names).encode())


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
