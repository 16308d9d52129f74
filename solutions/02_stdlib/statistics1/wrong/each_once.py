# expect: two unusual waits are both shown
"""A wait that nobody had."""

import statistics
import sys
from pathlib import Path


def read_waits(path):
    """Return the waits in the file, a whole number of minutes on each line."""
    return [int(line) for line in Path(path).read_text(encoding="utf-8").split()]


def main(argv):
    """Print the report about the file named in argv. For monday.txt that is:"""
    waits = read_waits(argv[0])
    if not waits:
        print("no patients")
        return
    print(f"patients     {len(waits)}")
    print(f"typical      {statistics.median(waits):.1f}")
    if len(waits) == 1:
        nine = waits[0]
        unusual = []
    else:
        nine = statistics.quantiles(waits, n=10, method="inclusive")[-1]
        mean = statistics.mean(waits)
        spread = statistics.stdev(waits)
        unusual = list(dict.fromkeys(w for w in waits if abs(w - mean) > 2 * spread))
    print(f"nine in ten  {nine:.1f}")
    print("most often   " + ", ".join(str(wait) for wait in sorted(statistics.multimode(waits))))
    print("unusual      " + (", ".join(str(wait) for wait in unusual) or "-"))


if __name__ == "__main__":
    main(sys.argv[1:])
