# expect: a damaged file is no LibraryError
"""Where's the drill?"""

import argparse
import json
import sys
from pathlib import Path


class LibraryError(Exception):
    """Something was asked for that the library can't do."""


def load(path):
    """Return the dict of thing -> name of who has it, or None. Without a file it's empty."""
    path = Path(path)
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


def save(things, path):
    """Write the dict of all things."""
    Path(path).write_text(json.dumps(things, indent=2), encoding="utf-8")


def run_add(args):
    """Add a thing; one that's there already is a LibraryError."""
    things = load(args.file)
    if args.thing in things:
        raise LibraryError(f"{args.thing} is there already")
    save(things | {args.thing: None}, args.file)


def run_lend(args):
    """Note who has a thing. It has to be known and free."""
    things = load(args.file)
    if args.thing not in things:
        raise LibraryError(f"there is no {args.thing}")
    if things[args.thing] is not None:
        raise LibraryError(f"{args.thing} is with {things[args.thing]}")
    save(things | {args.thing: args.to}, args.file)


def run_back(args):
    """Make a thing free again. It has to be known and lent."""
    things = load(args.file)
    if args.thing not in things:
        raise LibraryError(f"there is no {args.thing}")
    if things[args.thing] is None:
        raise LibraryError(f"nobody has {args.thing}")
    save(things | {args.thing: None}, args.file)


def run_list(args):
    """Print the things in order of the alphabet, on request only those that are free."""
    for thing, holder in sorted(load(args.file).items()):
        if holder is None:
            print(f"{thing}: free")
        elif not args.free:
            print(f"{thing}: {holder}")


def build_parser():
    """Return the parser, with a parser of its own for each command."""
    parser = argparse.ArgumentParser(description="A library of things.")
    parser.add_argument("--file", default="library.json", help="where the things are written down")
    commands = parser.add_subparsers(dest="command", required=True)

    add = commands.add_parser("add", help="add a thing")
    add.add_argument("thing")
    add.set_defaults(func=run_add)

    lend = commands.add_parser("lend", help="lend a thing to somebody")
    lend.add_argument("thing")
    lend.add_argument("--to", required=True, help="who has it now")
    lend.set_defaults(func=run_lend)

    back = commands.add_parser("back", help="note that a thing is back")
    back.add_argument("thing")
    back.set_defaults(func=run_back)

    listing = commands.add_parser("list", help="list the things")
    listing.add_argument("--free", action="store_true", help="only those that are free")
    listing.set_defaults(func=run_list)
    return parser


def main(argv=None):
    """Run one command; return 0, or 1 after a LibraryError."""
    args = build_parser().parse_args(argv)
    try:
        args.func(args)
    except Exception as error:
        print(f"library: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
