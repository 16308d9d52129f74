import sys

from . import decode, encode


def main(words: list[str]) -> None:
    message = " ".join(words)
    print(decode(message) if set(message) <= set(".-/ ") else encode(message))


if __name__ == "__main__":
    main(sys.argv[1:])
