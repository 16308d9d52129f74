# expect: a folder's own file decides
EVERYTHING_ELSE = "3.13"


def version_for(folder):
    parts = folder.split("/")
    for number in range(1, len(parts) + 1):
        try:
            with open("/".join(parts[:number]) + "/.python-version", encoding="utf-8") as file:
                return file.read().strip()
        except FileNotFoundError:
            pass
    return EVERYTHING_ELSE


if __name__ == "__main__":
    where = input("Which folder? ")
    print(f"In {where} you get Python {version_for(where)}.")
