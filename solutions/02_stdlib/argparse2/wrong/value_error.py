# expect: not ValueError
"""Five complaints from the dragon's cave."""

import argparse
import random
import re


def dice(text):
    """Return a tuple of number, sides and bonus: (2, 6, 1) for "2d6+1", (1, 20, 0) for "1d20".

    There are 1 to 100 dice of 1 to 1000 sides. The numbers have only digits, and
    there are no spaces. Anything else raises argparse.ArgumentTypeError, with the text in it.
    """
    found = re.fullmatch(r"([0-9]+)d([0-9]+)(?:\+([0-9]+))?", text)
    if not found:
        raise ValueError(f"{text!r} is not like 2d6 or 2d6+1")
    number, sides, bonus = [int(group or 0) for group in found.groups()]
    if not (1 <= number <= 100 and 1 <= sides <= 1000):
        raise argparse.ArgumentTypeError(f"{text!r}: 1 to 100 dice, 1 to 1000 sides")
    return number, sides, bonus


def build_parser():
    """Return the parser."""
    parser = argparse.ArgumentParser(description="Throw dice.")
    parser.add_argument("dice", nargs="+", type=dice, help="such as 2d6 or 1d20+3")
    words = ["all", "highest", "lowest"]
    parser.add_argument("--keep", choices=words, default="all", help="which of the dice count")
    parser.add_argument("--times", type=int, choices=[1, 2, 3], default=1, help="how often")
    shown = parser.add_mutually_exclusive_group()
    shown.add_argument("--total", action="store_true", help="show only the sum of everything")
    shown.add_argument("--each", action="store_true", help="show each of the dice, too")
    return parser


def main(argv=None):
    """Throw the dice and print what they show."""
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
