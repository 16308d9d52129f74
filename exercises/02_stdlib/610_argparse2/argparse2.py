"""Five complaints from the dragon's cave.

Tomasz leads a role-playing game, and his players throw their dice with this program. 2d6 means
two dice with six sides, and 2d6+1 adds one to their sum. Here's what they wrote to him:

    2d6+1                   a traceback
    0d6                     0. Nobody throws no dice!
    --keep hihgest 3d6      kept the lowest, and the dragon won
    --times 2 1d20          a traceback, too
    --total --each 2d6      which of the two?

And with no dice at all it says nothing. argparse can refuse such calls before anything is
thrown. Some of what it can do, in another program:

    def percent(text):
        if not text.endswith("%"):
            raise argparse.ArgumentTypeError(f"{text} doesn't end with %")
        return int(text[:-1])

    parser.add_argument("files", nargs="+")                       # one or more
    parser.add_argument("--zoom", type=percent, default=100)
    parser.add_argument("--paper", choices=["A4", "A5"], default="A4")
    group = parser.add_mutually_exclusive_group()                 # not both
    group.add_argument("--quick", action="store_true")

A type of your own chooses the words of the message. Fix the parser and `dice`, then throw:
`python3 argparse2.py 2d6+1` (on Windows `py argparse2.py 2d6+1`).
"""

import argparse
import random


def dice(text):
    """Return a tuple of number, sides and bonus: (2, 6, 1) for "2d6+1", (1, 20, 0) for "1d20".

    There are 1 to 100 dice of 1 to 1000 sides. The numbers have only digits, and
    there are no spaces. Anything else raises argparse.ArgumentTypeError, with the text in it.
    """
    # TODO
    number, sides = text.split("d")
    return int(number), int(sides), 0


def build_parser():
    """Return the parser.

    dice         one or more, each read by dice()
    --keep       all, highest or lowest; all if it's left out
    --times      1, 2 or 3; 1 if it's left out
    --total, --each     flags, and only one of them may be given
    """
    # TODO: far too much is allowed here.
    parser = argparse.ArgumentParser(description="Throw dice.")
    parser.add_argument("dice", nargs="*", type=dice, help="such as 2d6 or 1d20+3")
    parser.add_argument("--keep", default="all", help="which of the dice count")
    parser.add_argument("--times", default=1, help="how often to throw them all")
    parser.add_argument("--total", action="store_true", help="show only the sum of everything")
    parser.add_argument("--each", action="store_true", help="show each of the dice, too")
    return parser


def main(argv=None):
    """Throw the dice and print what they show. Nothing is left to do here."""
    args = build_parser().parse_args(argv)
    for _ in range(args.times):
        total = 0
        for number, sides, bonus in args.dice:
            thrown = [random.randint(1, sides) for _ in range(number)]
            if args.keep == "all":
                points = sum(thrown) + bonus
            elif args.keep == "highest":
                points = max(thrown) + bonus
            else:
                points = min(thrown) + bonus
            total += points
            if args.each:
                print(f"{number}d{sides}+{bonus}: {points}  {thrown}")
            elif not args.total:
                print(f"{number}d{sides}+{bonus}: {points}")
        if args.total:
            print(total)


if __name__ == "__main__":
    main()
