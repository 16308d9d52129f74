"""A wait that nobody had.

"Average wait: 19 minutes", says the poster at Dr Dlamini's surgery. On Monday six of ten
patients were in after eight minutes or less, and one was forgotten for an hour and a half.
Nobody waited 19 minutes.

That's what a mean does: one huge value drags it along. The median, the value in the middle
of the sorted row, stays where most people are.

    >>> import statistics
    >>> waits = [5, 6, 7, 6, 90]
    >>> statistics.mean(waits), statistics.median(waits)
    (22.8, 6)
    >>> statistics.multimode([9, 5, 9, 5, 1])
    [9, 5]
    >>> statistics.quantiles([0, 1, 2, 3, 4, 8], n=4, method="inclusive")
    [1.25, 2.5, 3.75]

`quantiles` cuts the row into n equal parts and returns the cuts. `stdev` says how widely
the values of a sample are spread; it and `quantiles` want at least two values.

Write the report in `main`'s docstring. Then see what the poster should say:
`python3 statistics1.py monday.txt` (on Windows `py statistics1.py monday.txt`).
"""

import statistics
import sys
from pathlib import Path


def read_waits(path):
    """Return the waits in the file, a whole number of minutes on each line."""
    return [int(line) for line in Path(path).read_text(encoding="utf-8").split()]


def main(argv):
    """Print the report about the file named in argv. For monday.txt that is:

    patients     10
    typical      7.5
    nine in ten  45.0
    most often   5, 6
    unusual      90

    typical: the median, with one decimal.
    nine in ten: the last of the cuts into ten parts (inclusive), with one decimal. That's the
      time within which nine in ten were in. A single wait is its own answer.
    most often: all the waits that occur most often, the shortest first.
    unusual: the waits more than 2 standard deviations away from the mean, on either side, in
      the order of the file, with commas between them. If there are none, or if there is only
      one wait, print `unusual      -`.

    If the file has no waits at all, print only `no patients`.
    """
    waits = read_waits(argv[0])
    # TODO: this is the old poster.
    print(f"Average wait: {statistics.mean(waits):.0f} minutes")


if __name__ == "__main__":
    main(sys.argv[1:])
