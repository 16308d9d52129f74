import sys
from statistics import StatisticsError, mean, median, quantiles, stdev


def main(argv: list[str]) -> None:
    with open(argv[0], encoding="utf-8") as file:
        waits = [int(line) for line in file]
    if waits == []:
        print("no patients")
    else:
        how_often = {}
        for wait in waits:
            how_often[wait] = how_often.get(wait, 0) + 1
        most = max(how_often.values())
        modes = sorted(wait for wait, number in how_often.items() if number == most)
        try:
            nine = quantiles(waits, n=100, method="inclusive")[89]
            width = stdev(waits)
        except StatisticsError:
            nine = max(waits)
            width = 0
        low, high = mean(waits) - 2 * width, mean(waits) + 2 * width
        odd = [str(wait) for wait in waits if wait < low or wait > high]
        lines = {
            "patients": len(waits),
            "typical": f"{median(waits):.1f}",
            "nine in ten": f"{nine:.1f}",
            "most often": ", ".join(map(str, modes)),
            "unusual": ", ".join(odd) if odd else "-",
        }
        for name, value in lines.items():
            print(name.ljust(12), value)


if __name__ == "__main__":
    main(sys.argv[1:])
