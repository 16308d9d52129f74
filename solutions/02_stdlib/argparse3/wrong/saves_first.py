# expect: lending what's lent is a complaint that says who has it, and nothing changes
"""Where's the drill?

Somebody asks that in the house chat, three times a week. The answer is in Chiara's program, once
it's done: a library of things, for everyone on the stairs.

    $ python3 argparse3.py add drill
    $ python3 argparse3.py lend drill --to Ana
    $ python3 argparse3.py lend drill --to Bo
    library: drill is with Ana
    $ python3 argparse3.py list
    drill: Ana

`git commit`, `pip install`: such tools have commands, each with arguments of its own. For
argparse, each command is a parser; and each names the function that does its work. This is from
a ferry's program:

    commands = parser.add_subparsers(dest="command", required=True)
    book = commands.add_parser("book", help="book a crossing")
    book.add_argument("--cars", type=int, default=0)
    book.set_defaults(func=run_book)

    args = parser.parse_args(["book", "--cars", "2"])
    args.func(args)                     # calls run_book(args)

Without required=True, a call without a command gets through, and there's no args.func.

Finish the program: `add` works already.
"""

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
    things = load(args.file)
    if args.thing not in things:
        raise LibraryError(f"there is no {args.thing}")
    before = things[args.thing]
    things[args.thing] = args.to
    save(things, args.file)
    if before is not None:
        raise LibraryError(f"{args.thing} is with {before}")


def run_back(args):
    things = load(args.file)
    if args.thing not in things:
        raise LibraryError(f"there is no {args.thing}")
    if things[args.thing] is None:
        raise LibraryError(f"nobody has {args.thing}")
    things[args.thing] = None
    save(things, args.file)


def run_list(args):
    things = load(args.file)
    for thing in sorted(things):
        who = things[thing]
        if who is None:
            print(f"{thing}: free")
        elif not args.free:
            print(f"{thing}: {who}")


def build_parser():
    """Return the parser. There's an option --file before the command: library.json by default.

    add THING               add a thing
    lend THING --to NAME    note who has it (--to is needed). LibraryError if there's no such
                            thing, or if somebody has it: then the message says who
    back THING              it's free again. LibraryError if there's no such thing, or if
                            nobody has it
    list [--free]           print the things in order of the alphabet, such as `drill: Ana` or
                            `tent: free`; with --free, only those that are free

    The message of a LibraryError names the thing, and nothing is changed in the file.
    """
    parser = argparse.ArgumentParser(description="A library of things.")
    parser.add_argument("--file", default="library.json", help="where the things are written down")
    commands = parser.add_subparsers(dest="command", required=True)
    add = commands.add_parser("add", help="add a thing")
    add.add_argument("thing")
    add.set_defaults(func=run_add)
    lend = commands.add_parser("lend", help="lend a thing")
    lend.add_argument("thing")
    lend.add_argument("--to", required=True)
    lend.set_defaults(func=run_lend)
    back = commands.add_parser("back", help="take a thing back")
    back.add_argument("thing")
    back.set_defaults(func=run_back)
    show = commands.add_parser("list", help="list all things")
    show.add_argument("--free", action="store_true")
    show.set_defaults(func=run_list)
    return parser


def main(argv=None):
    """Run one command and return 0.

    A LibraryError, and no other exception, becomes a line on standard error, such as
    `library: drill is with Ana`, and 1 is returned.
    """
    args = build_parser().parse_args(argv)
    try:
        args.func(args)
    except LibraryError as error:
        print(f"library: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
