"""Print the high waters of the places named on the command line."""

import sys

from . import report


def main(places):
    """Print one line for each place."""
    for place in places:
        try:
            line = report(place)
        except KeyError:
            line = f"{place}: unknown"
        print(line)


main(sys.argv[1:])

# Why this way
#
# The relative imports keep working if the package is renamed or put into a larger
# one. __init__.py is the counter of the shop: callers write `from tides import
# report` and never learn that the table is a file of its own, which may therefore
# change. Work such as printing never belongs into __init__.py.
