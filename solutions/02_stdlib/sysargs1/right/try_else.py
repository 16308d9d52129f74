"""The empty page."""

import sys
from pathlib import Path


def count_words(path):
    """Return the number of words in the file."""
    return len(Path(path).read_text(encoding="utf-8").split())


def main(argv):
    """Print how many words each of the files has, and return the exit status."""
    if not argv:
        print("usage: sysargs1.py FILE...", file=sys.stderr)
        return 2
    failed = None
    total = 0
    for name in argv:
        try:
            words = count_words(name)
        except OSError as error:
            print("can't read", name, file=sys.stderr)
            failed = error
        else:
            print(f"{words} {name}")
            total = total + words
    if len(argv) > 1:
        print(total, "total")
    if failed is not None:
        return 1
    return 0


if __name__ == "__main__":
    status = main(sys.argv[1:])
    sys.exit(status)
