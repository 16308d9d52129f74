# expect: the status of a failure arrives
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
    status = 0
    total = 0
    for name in argv:
        try:
            words = count_words(name)
        except OSError:
            print(f"can't read {name}", file=sys.stderr)
            status = 1
            continue
        print(words, name)
        total += words
    if len(argv) > 1:
        print(total, "total")
    return status


if __name__ == "__main__":
    main(sys.argv[1:])
