import csv
import sys


def read_sales(path):
    with open(path, encoding="utf-8", newline="") as file:
        return [(row[0], row[1], int(row[2])) for row in csv.reader(file)]


from itertools import groupby
from operator import itemgetter

customer = itemgetter(0)


def totals(sales):
    result = {}
    for name, run in groupby(sales, customer):
        result[name] = result.get(name, 0) + sum(sale[2] for sale in run)
    return result


def baskets(sales):
    sales = sales.copy()
    sales.sort(key=customer)
    result = []
    for name, run in groupby(sales, customer):
        result.append((name, [sale[1] for sale in run]))
    return result


def shares(sales):
    result = {}
    for name, run in groupby(sorted(sales, key=customer), customer):
        pence = [sale[2] for sale in run]
        result[name] = [part / sum(pence) for part in pence]
    return result


def longest_run(sales):
    if not sales:
        return None
    runs = [(name, sum(1 for _ in run)) for name, run in groupby(sales, customer)]
    longest = max(number for _, number in runs)
    return [run for run in runs if run[1] == longest][0]


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
