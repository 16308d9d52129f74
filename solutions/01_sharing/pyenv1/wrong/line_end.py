# expect: the line end doesn't count
EVERYTHING_ELSE = "3.13"


def version_for(folder):
    while folder:
        try:
            with open(f"{folder}/.python-version", encoding="utf-8") as file:
                return file.read()
        except FileNotFoundError:
            folder = folder.rpartition("/")[0]
    return EVERYTHING_ELSE


if __name__ == "__main__":
    where = input("Which folder? ")
    print(f"In {where} you get Python {version_for(where)}.")
