import re
from pathlib import Path


def version_key(text: str) -> tuple[int, ...]:
    return tuple(map(int, text.split(".")))


def main() -> None:
    python = version_key(input("Which Python? "))
    lines = []
    for block in re.split(r"\n\s*\n", Path("peps.txt").read_text(encoding="utf-8")):
        header = dict(re.findall(r"^([\w-]+): (.*)$", block, re.M))
        if header.get("Status") == "Final" and version_key(header["Python-Version"]) <= python:
            lines.append(header["PEP"] + " " + header["Title"])
    print("\n".join(lines) or "Nothing in this list.")


if __name__ == "__main__":
    main()
