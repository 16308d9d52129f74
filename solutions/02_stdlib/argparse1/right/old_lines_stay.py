"""Ten kilometres in June."""

import argparse
from datetime import date, timedelta


def build_parser():
    """Return the parser."""
    parser = argparse.ArgumentParser(description="Plan a longer run for each week.")
    parser.add_argument("goal", type=float, help="how far you want to run in the end")
    parser.add_argument("--weeks", type=int, default=8, help="how many weeks there are (8)")
    parser.add_argument("--start", type=date.fromisoformat, help="the first day: 2026-05-04")
    parser.add_argument("--in-miles", action="store_true", help="miles, not kilometres")
    parser.add_argument("-n", "--name", default="You", help="who is going to run")
    return parser


def main(argv=None):
    """Print the plan. `argv` is a list of words; for None, parse_args takes what was typed."""
    args = build_parser().parse_args(argv)
    goal, weeks, start, name = args.goal, args.weeks, args.start, args.name
    unit = {True: "miles", False: "km"}[args.in_miles]

    print(f"{name}: {goal:.1f} {unit} in {weeks} weeks")
    for week in range(weeks):
        label = f"week {week + 1}" if start is None else start + timedelta(weeks=week)
        distance = goal * (week + 1) / weeks
        print(f"{label}  {distance:4.1f} {unit} {'*' * round(distance)}")


if __name__ == "__main__":
    main()
