"""The command line: python -m whopays list|balance|settle FILE."""

import sys

from .balances import balances
from .reading import FileError, read
from .settling import settle

USAGE = "usage: python -m whopays list|balance|settle FILE"


def money(cents):
    """Return cents as text with two decimals."""
    return f"{cents // 100}.{cents % 100:02}"


def list_lines(people, expenses):
    """Return the lines of the command list."""
    lines = []
    total = 0
    for payer, cents, what, sharers in expenses:
        lines.append(f"{payer} paid {money(cents)} for {what} ({', '.join(sharers)})")
        total += cents
    return [*lines, f"{len(expenses)} expenses, {money(total)} in total"]


def balance_lines(people, expenses):
    """Return the lines of the command balance."""
    lines = []
    for person, cents in balances(people, expenses).items():
        sign = "+" if cents > 0 else "-" if cents < 0 else ""
        lines.append(f"{person} {sign}{money(abs(cents))}")
    return lines


def settle_lines(people, expenses):
    """Return the lines of the command settle."""
    payments = settle(balances(people, expenses))
    lines = [f"{debtor} pays {creditor} {money(c)}" for debtor, creditor, c in payments]
    return lines or ["all even"]


COMMANDS = {"list": list_lines, "balance": balance_lines, "settle": settle_lines}


def main(arguments):
    """Run the program and return its exit code."""
    if len(arguments) != 2 or arguments[0] not in COMMANDS:
        print(USAGE, file=sys.stderr)
        return 2
    command, path = arguments
    try:
        people, expenses = read(path)
    except (OSError, UnicodeDecodeError):
        print(f"whopays: cannot read {path}", file=sys.stderr)
        return 1
    except FileError as error:
        print(f"whopays: {error}", file=sys.stderr)
        return 1
    for line in COMMANDS[command](people, expenses):
        print(line)
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))


# Why this way
#
# Money is a whole number of cents inside, and text only at the edge, so no cent can
# get lost in a fraction. The other modules return or raise; only this one prints and
# knows exit codes. They could serve a web page as they are. Everything is read before
# the first line is printed, so a bad last line leaves stdout empty.
