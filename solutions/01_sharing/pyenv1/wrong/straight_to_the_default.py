# expect: no file in the folder: the one in the folder above decides
EVERYTHING_ELSE = "3.13"


def version_for(folder):
    try:
        with open(f"{folder}/.python-version", encoding="utf-8") as file:
            return file.read().strip()
    except FileNotFoundError:
        return EVERYTHING_ELSE


if __name__ == "__main__":
    where = input("Which folder? ")
    print(f"In {where} you get Python {version_for(where)}.")
