# expect: the other files are counted all the same
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
            return 1
        print(words, name)
        total += words
    if len(argv) > 1:
        print(total, "total")
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
