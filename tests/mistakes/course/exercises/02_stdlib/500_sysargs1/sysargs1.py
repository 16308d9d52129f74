"""What the shell sees of your program."""

import sys
from pathlib import Path


def count_words(path):
    """Return the number of words in the file."""
    return len(Path(path).read_text(encoding="utf-8").split())


def main(argv):
    """Print the number of words in the file named in argv; return the exit status."""
    if len(argv) != 1:
        print("usage: sysargs1.py FILE", file=sys.stderr)
        return 2
    try:
        words = count_words(argv[0])
    except FileNotFoundError:
        print(f"no such file: {argv[0]}", file=sys.stderr)
        return 1
    print(words)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
