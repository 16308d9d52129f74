# expect: from the shell: the status of a failure arrives
import sys
from pathlib import Path


def count_words(path):
    return len(Path(path).read_text(encoding="utf-8").split())


def main(argv):
    if len(argv) != 1:
        print("usage: sysargs1.py FILE", file=sys.stderr)
        return 2
    try:
        print(count_words(argv[0]))
    except FileNotFoundError:
        print(f"no such file: {argv[0]}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    main(sys.argv[1:])
