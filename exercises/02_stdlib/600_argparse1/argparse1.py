"""Arguments with names and types.

argparse takes sys.argv apart for you. You say which arguments there are; it reads
them, turns them into their types, writes --help, and answers a wrong call with a
usage line and exit status 2.

    parser = argparse.ArgumentParser(prog="ferry")
    parser.add_argument("harbour", help="where from")
    parser.add_argument("--cars", type=int, default=0)
    parser.add_argument("--night-only", action="store_true")

    args = parser.parse_args(["Dover", "--cars", "2"])
    args.harbour, args.cars, args.night_only        # 'Dover', 2, False

Dashes inside a name become underscores. And type=bool is a trap: bool("no") is
True; a flag is what you want instead.

Complete the parser of a tide table tool. Half of it is there.
"""

import argparse
from datetime import date


def build_parser():
    """Return the parser of: tides PORT [--days N] [--start DATE] [--low-water] [--unit UNIT].

    PORT is text, --days a whole number (7 by default), --start a date such as
    2024-05-01 (None by default), --low-water a flag, --unit text ("m" by default),
    with -u as its short form. Each argument has a help text.
    """
    parser = argparse.ArgumentParser(prog="tides", description="Print a tide table.")
    parser.add_argument("port", help="name of the port")
    # TODO: this gives text.
    parser.add_argument("--days", default="7", help="how many days to print")
    # TODO: --start, --low-water and --unit with -u.
    return parser
