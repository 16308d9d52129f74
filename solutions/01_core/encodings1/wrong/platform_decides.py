# expect: even where that isn't the default
"""ZoÃ« has got a badge."""


def read_text(path, encoding):
    """Return the text of the file in this encoding."""
    with open(path, encoding=encoding) as file:
        return file.read()


def read_names(path):
    r"""Return the names in a list: one on each line, in UTF-8 with or without a BOM, or Latin-1."""
    try:
        text = read_text(path, "utf-8-sig")
    except UnicodeDecodeError:
        text = read_text(path, "latin-1")
    return text.splitlines()


def write_names(path, names):
    r"""Write the names to a file, each with a "\n" after it: UTF-8, without BOM, everywhere."""
    with open(path, "w", newline="\n") as file:
        file.writelines(name + "\n" for name in names)


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
