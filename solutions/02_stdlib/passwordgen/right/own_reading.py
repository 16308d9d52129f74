from __future__ import annotations

import argparse
import string
import sys
from math import log
from random import SystemRandom

rng = SystemRandom()
MIX = {*"Il1|O0o"}


def positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"{number} is too small")
    return number


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="passwordgen")
    parser.add_argument("-l", "--length", type=positive, default=16)
    parser.add_argument("-c", "--count", type=positive, default=1)
    parser.add_argument("--no-digits", dest="digits", action="store_false")
    parser.add_argument("--no-symbols", dest="symbols", action="store_false")
    parser.add_argument("--no-ambiguous", dest="ambiguous", action="store_false")
    parser.add_argument("--show-entropy", action="store_true")
    given = parser.parse_args(argv)
    kinds = {
        "lower": set(string.ascii_lowercase),
        "upper": set(string.ascii_uppercase),
        "digits": set(string.digits) if given.digits else set(),
        "symbols": set(string.punctuation) if given.symbols else set(),
    }
    kinds = [chars if given.ambiguous else chars - MIX for chars in kinds.values() if chars]
    pool = sorted(set().union(*kinds))
    if given.length < len(kinds):
        print(f"passwordgen: {given.length} is too short", file=sys.stderr)
        return 2
    made = 0
    while made < given.count:
        password = rng.choices(pool, k=given.length)
        if all(not kind.isdisjoint(password) for kind in kinds):
            print(*password, sep="")
            made += 1
    if given.show_entropy:
        print("entropy:", int(given.length * log(len(pool), 2)), "bits")
    return 0


if __name__ == "__main__":
    sys.exit(main())
