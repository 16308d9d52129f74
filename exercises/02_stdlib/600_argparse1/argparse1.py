"""Ten kilometres in June.

Amina's training planner draws a bar for each week. It's popular in her running club, and
nobody can run it without asking her first. Here's what you have to type today:

    python3 argparse1.py 10 4 - km Amina

Five words in a fixed order, and a dash for "no date". Leave one out, and you get a
traceback. With argparse, people say what they mean, in any order, and leave out the
rest:

    python3 argparse1.py 10 --weeks 4 -n Amina

You list the arguments; argparse reads them, turns text into numbers, writes --help, and answers
a wrong call with a usage line and exit status 2. Here's another program's parser:

    parser = argparse.ArgumentParser()
    parser.add_argument("harbour", help="where from")
    parser.add_argument("-c", "--cars", type=int, default=0, help="how many")
    parser.add_argument("--night-only", action="store_true", help="no day ferries")

    args = parser.parse_args(["Dover", "-c", "2"])
    args.harbour, args.cars, args.night_only        # 'Dover', 2, False

A dash in a name becomes an underscore. Beware of type=bool: bool("no") is True.

Write the parser and let `main` use it. On Windows it's `py argparse1.py`.
"""

import argparse
import sys
from datetime import date, timedelta


def build_parser():
    """Return the parser. Its arguments, each with a help text:

    goal             a number such as 10 or 21.1; the only one that's always needed
    --weeks          a whole number; 8 if it's left out
    --start          a date such as 2026-05-04; None if it's left out
    --in-miles       a flag
    --name, or -n    text; You if it's left out
    """
    parser = argparse.ArgumentParser(description="Plan a longer run for each week.")
    # TODO
    return parser


def main(argv=None):
    """Print the plan. `argv` is a list of words; for None, parse_args takes what was typed."""
    # TODO: this is the old way. The lines below it may stay as they are.
    words = sys.argv[1:] if argv is None else argv
    goal = float(words[0])
    weeks = int(words[1])
    start = None if words[2] == "-" else date.fromisoformat(words[2])
    unit = words[3]
    name = words[4]

    print(f"{name}: {goal:.1f} {unit} in {weeks} weeks")
    for week in range(weeks):
        label = f"week {week + 1}" if start is None else start + timedelta(weeks=week)
        distance = goal * (week + 1) / weeks
        print(f"{label}  {distance:4.1f} {unit} {'*' * round(distance)}")


if __name__ == "__main__":
    main()
