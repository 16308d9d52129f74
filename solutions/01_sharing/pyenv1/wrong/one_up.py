# expect: two folders without a file: the walk goes on
EVERYTHING_ELSE = "3.13"


def version_for(folder):
    for place in [folder, folder.rpartition("/")[0]]:
        try:
            with open(f"{place}/.python-version", encoding="utf-8") as file:
                return file.read().strip()
        except FileNotFoundError:
            pass
    return EVERYTHING_ELSE


if __name__ == "__main__":
    where = input("Which folder? ")
    print(f"In {where} you get Python {version_for(where)}.")
