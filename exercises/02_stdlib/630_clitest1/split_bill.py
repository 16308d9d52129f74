"""Split a bill among friends."""

import argparse
import sys
from pathlib import Path


def shares(cents, people):
    """Return a list of each one's share."""
    share, rest = divmod(cents, people)
    return [share + 1] * rest + [share] * (people - rest)


def build_parser():
    """Return the parser."""
    parser = argparse.ArgumentParser(description="Split a bill among friends.")
    parser.add_argument("file", help="a file with amounts in cents, one a line")
    parser.add_argument("--people", type=int, required=True, help="how many share the bill")
    parser.add_argument("--out", help="write the shares to this file")
    return parser


def main(argv=None):
    """Split the sum of the amounts in a file; return the exit status.

    The shares are printed to standard output, in cents, one a line. If some cents are left over,
    the first ones pay one more each. Nothing is written to standard error, and the status is 0.

    With --out FILE the shares are written to that file, and nothing at all is printed.

    If there's no such file, a line on standard error has its name in it, nothing goes to standard
    output, and the status is 1.

    A wrong call raises SystemExit with code 2.
    """
    args = build_parser().parse_args(argv)
    try:
        amounts = Path(args.file).read_text(encoding="utf-8").split()
    except FileNotFoundError:
        print(f"no such file: {args.file}", file=sys.stderr)
        return 1
    lines = [f"{share}\n" for share in shares(sum(map(int, amounts)), args.people)]
    if args.out:
        Path(args.out).write_text("".join(lines), encoding="utf-8")
    else:
        print("".join(lines), end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())
