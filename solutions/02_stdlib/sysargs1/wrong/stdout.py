# expect: a wrong number of arguments is status 2 and a usage line on standard error
import sys
from pathlib import Path


def count_words(path):
    return len(Path(path).read_text(encoding="utf-8").split())


def main(argv):
    if len(argv) != 1:
        print("usage: sysargs1.py FILE")
        return 2
    print(count_words(argv[0]))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
