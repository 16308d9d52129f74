import csv
import sys


def read_sales(path):
    with open(path, encoding="utf-8", newline="") as file:
        return [(row[0], row[1], int(row[2])) for row in csv.reader(file)]


from collections import defaultdict


def totals(sales: list[tuple[str, str, int]]) -> dict[str, int]:
    result: dict[str, int] = defaultdict(int)
    for name, _, pence in sales:
        result[name] += pence
    return result


def baskets(sales):
    groups = defaultdict(list)
    for name, article, _ in sales:
        groups[name].append(article)
    return sorted(groups.items())


def shares(sales):
    total = totals(sales)
    result = {name: [] for name in total}
    for name, _, pence in sales:
        result[name].append(pence / total[name])
    return result


def longest_run(sales):
    best = None
    length = 0
    last = None
    for name, _, _ in sales:
        length = length + 1 if name == last else 1
        last = name
        if best is None or length > best[1]:
            best = (name, length)
    return best


def main(argv):
    sales = read_sales(argv[0])
    total, share = totals(sales), shares(sales)
    for name, articles in baskets(sales):
        print(f"{name}: {total[name] / 100:.2f}")
        for place, article in enumerate(articles):
            print(f"    {article} {share[name][place]:.0%}")
    run = longest_run(sales)
    if run:
        print(f"{run[1]} in a row: {run[0]}")


if __name__ == "__main__":
    main(sys.argv[1:])
