"""Subcommands.

git commit, pip install: many tools have commands with arguments of their own. Each
gets a parser, and a function that does its work:

    commands = parser.add_subparsers(dest="command", required=True)
    lend = commands.add_parser("lend", help="lend a thing")
    lend.add_argument("thing")
    lend.set_defaults(func=run_lend)

    args = parser.parse_args(["lend", "drill"])
    args.func(args)                 # calls run_lend(args)

Without required=True a call without a command is taken as right, and the program falls
over later, because args has no func. main(argv=None) serves shell and tests alike: for
None, argparse reads sys.argv.

Complete the tool of a lending library for things (drills, tents, cake tins).
"""

import argparse
import json
import sys
from pathlib import Path


class LibraryError(Exception):
    """Something was asked for that the library cannot do."""


def load(path):
    """Return the dict of all things: thing -> name of the borrower, or None.

    It is empty when there is no file yet.
    """
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
    # TODO


def run_list(args):
    """Print the things in alphabetical order: "drill: Ana", "tent: free".

    With args.free only those that are free.
    """
    # TODO


def build_parser():
    """Return the parser of: library [--file FILE] COMMAND ...

    --file is "library.json" by default. Commands: add THING; lend THING --to NAME
    (--to is required); list [--free]. Each sets func.
    """
    parser = argparse.ArgumentParser(prog="library")
    parser.add_argument("--file", default="library.json")
    # TODO: a call without command must be refused.
    commands = parser.add_subparsers(dest="command")
    add = commands.add_parser("add", help="add a thing")
    add.add_argument("thing")
    add.set_defaults(func=run_add)
    # TODO: lend and list.
    return parser


def main(argv=None):
    """Run one command; return 0, or 1 after a LibraryError, told on standard error."""
    args = build_parser().parse_args(argv)
    # TODO: catch the LibraryError: "library: drill is there already".
    args.func(args)
    return 0


if __name__ == "__main__":
    sys.exit(main())
