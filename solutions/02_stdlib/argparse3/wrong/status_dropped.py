# expect: from the shell: add, list and a failure
"""Subcommands."""

import argparse
import json
import sys
from pathlib import Path


class LibraryError(Exception):
    """Something was asked for that the library cannot do."""


def load(path):
    """Return the dict of all things; an empty one when there is no file yet."""
    path = Path(path)
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


def save(things, path):
    """Write the dict of all things."""
    Path(path).write_text(json.dumps(things, indent=2), encoding="utf-8")


def run_add(args):
    """Add args.thing; one that is there already is a LibraryError."""
    things = load(args.file)
    if args.thing in things:
        raise LibraryError(f"{args.thing} is there already")
    save(things | {args.thing: None}, args.file)


def run_lend(args):
    """Lend args.thing to args.to. Unknown or lent already: LibraryError with the thing."""
    things = load(args.file)
    if args.thing not in things:
        raise LibraryError(f"there is no {args.thing}")
    if things[args.thing] is not None:
        raise LibraryError(f"{args.thing} is lent to {things[args.thing]}")
    save(things | {args.thing: args.to}, args.file)


def run_list(args):
    """Print the things in alphabetical order: "drill: Ana", "tent: free"."""
    for thing, borrower in sorted(load(args.file).items()):
        if borrower is None:
            print(f"{thing}: free")
        elif not args.free:
            print(f"{thing}: {borrower}")


def build_parser():
    """Return the parser of: library [--file FILE] COMMAND ..."""
    parser = argparse.ArgumentParser(prog="library")
    parser.add_argument("--file", default="library.json")
    commands = parser.add_subparsers(dest="command", required=True)

    add = commands.add_parser("add", help="add a thing")
    add.add_argument("thing")
    add.set_defaults(func=run_add)

    lend = commands.add_parser("lend", help="lend a thing")
    lend.add_argument("thing")
    lend.add_argument("--to", required=True, help="who borrows it")
    lend.set_defaults(func=run_lend)

    listing = commands.add_parser("list", help="list the things")
    listing.add_argument("--free", action="store_true", help="only those that are free")
    listing.set_defaults(func=run_list)
    return parser


def main(argv=None):
    """Run one command; return 0, or 1 after a LibraryError, told on standard error."""
    args = build_parser().parse_args(argv)
    try:
        args.func(args)
    except LibraryError as error:
        print(f"library: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    main()
