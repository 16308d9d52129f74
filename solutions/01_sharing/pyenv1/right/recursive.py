from pathlib import Path

EVERYTHING_ELSE = "3.13"


def version_for(folder: str) -> str:
    file = Path(folder) / ".python-version"
    if file.exists():
        return file.read_text().strip()
    parent = Path(folder).parent
    return EVERYTHING_ELSE if parent == Path(".") else version_for(str(parent))


if __name__ == "__main__":
    where = input("Which folder? ")
    print(f"In {where} you get Python {version_for(where)}.")
