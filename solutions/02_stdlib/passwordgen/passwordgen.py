"""Passwords for forty branches."""

import argparse
import math
import secrets
import string
import sys

AMBIGUOUS = "Il1|O0o"


def classes_for(args):
    """Return the classes of characters in use, each as a text."""
    used = [string.ascii_lowercase, string.ascii_uppercase]
    if not args.no_digits:
        used.append(string.digits)
    if not args.no_symbols:
        used.append(string.punctuation)
    if args.no_ambiguous:
        used = ["".join(char for char in text if char not in AMBIGUOUS) for text in used]
    return used


def make_password(length, used):
    """Return a password with at least one character of each class."""
    alphabet = "".join(used)
    while True:
        password = "".join(secrets.choice(alphabet) for _ in range(length))
        if all(set(text) & set(password) for text in used):
            return password


def make_parser():
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
    """Run the command line and return the exit status."""
    parser = make_parser()
    args = parser.parse_args(argv)
    used = classes_for(args)
    if args.length < len(used):
        parser.error(f"--length must be at least {len(used)}")
    if args.count < 1:
        parser.error("--count must be at least 1")
    for _ in range(args.count):
        print(make_password(args.length, used))
    if args.show_entropy:
        bits = math.floor(args.length * math.log2(len("".join(used))))
        print(f"entropy: {bits} bits")
    return 0


if __name__ == "__main__":
    sys.exit(main())


# Why this way
#
# Drawing again until no class is missing keeps all allowed passwords equally
# likely. With four characters that takes 15 draws on average; with sixteen it
# takes a second draw for 18 passwords in 100. "One of each, then fill up and
# shuffle" works, too, if the shuffling is secrets.SystemRandom's; but then some
# of the allowed passwords come more often than others.
