# expect: never more than the longest of them
"""A wait that nobody had."""

import statistics
import sys
from pathlib import Path


def read_waits(path):
    """Return the waits in the file, a whole number of minutes on each line."""
    return [int(line) for line in Path(path).read_text(encoding="utf-8").split()]


def nine_in_ten(waits):
    """Return the time within which nine in ten were in."""
    if len(waits) == 1:
        return waits[0]
    return statistics.quantiles(waits, n=10)[-1]


def unusual(waits):
    """Return the waits more than 2 standard deviations away from the mean."""
    if len(waits) == 1:
        return []
    mean = statistics.mean(waits)
    limit = 2 * statistics.stdev(waits)
    return [wait for wait in waits if abs(wait - mean) > limit]


def listed(waits):
    """Return the waits with commas between them, or a dash if there are none."""
    return ", ".join([str(wait) for wait in waits]) or "-"


def main(argv):
    """Print the report about the file named in argv."""
    waits = read_waits(argv[0])
    if not waits:
        print("no patients")
        return
    print(f"patients     {len(waits)}")
    print(f"typical      {statistics.median(waits):.1f}")
    print(f"nine in ten  {nine_in_ten(waits):.1f}")
    print(f"most often   {listed(sorted(statistics.multimode(waits)))}")
    print(f"unusual      {listed(unusual(waits))}")


if __name__ == "__main__":
    main(sys.argv[1:])
