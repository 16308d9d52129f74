import sys
from pathlib import Path


def read_waits(path):
    return [int(line) for line in Path(path).read_text(encoding="utf-8").split()]


def cut(waits, share):
    ordered = sorted(waits)
    place = share * (len(ordered) - 1)
    low = int(place)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (place - low) * (ordered[high] - ordered[low])


def main(argv):
    waits = read_waits(argv[0])
    if len(waits) == 0:
        print("no patients")
        return
    mean = sum(waits) / len(waits)
    odd = []
    if len(waits) > 1:
        width = (sum([(wait - mean) ** 2 for wait in waits]) / (len(waits) - 1)) ** 0.5
        for wait in waits:
            if abs(wait - mean) > 2 * width:
                odd += [wait]
    often = sorted({wait for wait in waits if waits.count(wait) == max(map(waits.count, waits))})
    print("patients    ", len(waits))
    print(f"typical      {cut(waits, 0.5):.1f}")
    print(f"nine in ten  {cut(waits, 0.9):.1f}")
    print("most often  ", str(often)[1:-1])
    print("unusual     ", str(odd)[1:-1] if odd else "-")


if __name__ == "__main__":
    main(sys.argv[1:])
