# expect: count_words still raises, so that others can use it
import sys
from pathlib import Path


def count_words(path):
    try:
        return len(Path(path).read_text(encoding="utf-8").split())
    except FileNotFoundError:
        sys.exit(1)


def main(argv):
    if len(argv) != 1:
        print("usage: sysargs1.py FILE", file=sys.stderr)
        return 2
    if not Path(argv[0]).exists():
        print(f"no such file: {argv[0]}", file=sys.stderr)
        return 1
    print(count_words(argv[0]))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
