import sys


def count_words(path: str) -> int:
    with open(path, encoding="utf-8") as file:
        return sum(len(line.split()) for line in file)


def complain(text: str) -> None:
    sys.stderr.write(text + "\n")


def main(argv: list[str]) -> int:
    if len(argv) == 0:
        complain("usage: sysargs1.py FILE...")
        return 2
    counts = []
    bad = []
    for name in argv:
        try:
            counts.append((count_words(name), name))
        except (FileNotFoundError, IsADirectoryError, PermissionError):
            bad.append(name)
    for count, name in counts:
        sys.stdout.write(f"{count} {name}\n")
    if len(argv) >= 2:
        sys.stdout.write(f"{sum(count for count, _ in counts)} total\n")
    for name in bad:
        complain(f"can't read {name}")
    return 1 if bad else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
