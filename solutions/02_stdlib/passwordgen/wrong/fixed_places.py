# expect: at every position every class can stand, and about equally often
"""A password generator."""

import argparse
import math
import secrets
import string
import sys

AMBIGUOUS = "Il1|O0o"


def classes(digits=True, symbols=True, ambiguous=True):
    """Return a list of texts, one for each class in use: small, capitals, digits, symbols."""
    used = [string.ascii_lowercase, string.ascii_uppercase]
    if digits:
        used.append(string.digits)
    if symbols:
        used.append(string.punctuation)
    if not ambiguous:
        used = ["".join([char for char in text if char not in AMBIGUOUS]) for text in used]
    return used


def entropy(length, used):
    """Return the bits of entropy, rounded down, of passwords from these classes."""
    return math.floor(length * math.log2(len("".join(used))))


def generate(length, used):
    """Return a password with at least one character of each class in `used`."""
    if length < len(used):
        raise ValueError(f"{length} characters cannot hold {len(used)} classes")
    alphabet = "".join(used)
    first = [secrets.choice(text) for text in used]
    rest = [secrets.choice(alphabet) for _ in range(length - len(used))]
    return "".join(first + rest)


def build_parser():
    """Return the parser of the command line."""
    parser = argparse.ArgumentParser(description="Make passwords that nobody can guess.")
    parser.add_argument("--length", type=int, default=16)
    parser.add_argument("--count", type=int, default=1)
    parser.add_argument("--no-digits", action="store_true")
    parser.add_argument("--no-symbols", action="store_true")
    parser.add_argument("--no-ambiguous", action="store_true")
    parser.add_argument("--show-entropy", action="store_true")
    return parser


def main(argv=None):
    """Run the command line; return the exit status."""
    parser = build_parser()
    args = parser.parse_args(argv)
    used = classes(not args.no_digits, not args.no_symbols, not args.no_ambiguous)
    if args.length < len(used):
        parser.error(f"--length must be at least {len(used)}")
    if args.count < 1:
        parser.error("--count must be at least 1")
    for _ in range(args.count):
        print(generate(args.length, used))
    if args.show_entropy:
        print(f"entropy: {entropy(args.length, used)} bits")
    return 0


if __name__ == "__main__":
    sys.exit(main())
