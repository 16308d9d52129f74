"""Split a bill among friends."""

import argparse
import sys
from pathlib import Path


def shares(cents, people):
    """Return each one's share in cents; the first ones pay the cents left over."""
    share, rest = divmod(cents, people)
    return [share + 1] * rest + [share] * (people - rest)


def build_parser():
    """Return the parser."""
    parser = argparse.ArgumentParser(prog="split_bill")
    parser.add_argument("file", help="a file with one amount in cents a line")
    parser.add_argument("--people", type=int, required=True)
    parser.add_argument("--out", help="write the shares to this file")
    return parser


def main(argv=None):
    """Print each one's share in cents, one a line; return the exit status.

    Success: status 0, the shares on standard output and nothing on standard error.
    With --out FILE they are written to the file and nothing is printed.
    No such file: status 1, a line with its name on standard error, nothing on
    standard output. A wrong call: SystemExit with code 2.
    """
    args = build_parser().parse_args(argv)
    try:
        lines = Path(args.file).read_text(encoding="utf-8").split()
    except FileNotFoundError:
        print(f"no such file: {args.file}", file=sys.stderr)
        return 1
    text = "".join([f"{share}\n" for share in shares(sum(map(int, lines)), args.people)])
    if args.out:
        Path(args.out).write_text(text, encoding="utf-8")
    else:
        print(text, end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())
