"""A comma too many.

At a flea market Nadia sells things for her neighbours. In the evening this program reads
sales.csv, tells her who gets how much, and writes payout.csv for the treasurer. It worked for
two years. Then Ada Okafor joined. The list has her as "Okafor, Ada".

Try it: `python3 csv1.py sales.csv` (on Windows `py csv1.py sales.csv`).

In CSV, a field with a comma in it is put in quotes, and a quote in it is doubled. Don't sort
that out by hand: there is a module.

    >>> import csv, io
    >>> file = io.StringIO('name,fee\\n"Okafor, Ada",5\\n')  # acts like an open file
    >>> list(csv.DictReader(file))
    [{'name': 'Okafor, Ada', 'fee': '5'}]

DictReader makes a dict of each row; the first line gives the keys. `csv.DictWriter` or
`csv.writer` writes rows. Open your files with `newline=""`, as the module takes care of line
ends itself. Without it, Windows gets an empty line after each row.

Repair both functions at the top.
"""

import sys
from decimal import Decimal


def read_sales(path):
    """Return a list of (seller, price), the price as a Decimal, from a CSV file in UTF-8.

    The file has a first line with the names of the columns. Two of them are seller and price;
    next year there may be others, in another order.
    """
    sales = []
    with open(path, encoding="utf-8") as file:
        for line in list(file)[1:]:
            item, seller, price = line.strip().split(",")
            sales.append((seller, Decimal(price)))
    return sales


def write_payout(payout, path):
    """Write a CSV file in UTF-8: a first line seller,things,total and a row for each seller.

    `payout` is a dict: seller -> (number of things, total), and its order is kept.
    """
    with open(path, "w", encoding="utf-8") as file:
        file.write("seller,things,total\n")
        for seller, (things, total) in payout.items():
            file.write(f"{seller},{things},{total}\n")


def add_up(sales):
    """Return the payout of these sales, in order of the sellers' names."""
    payout = {}
    for seller, price in sorted(sales):
        things, total = payout.get(seller, (0, Decimal("0.00")))
        payout[seller] = (things + 1, total + price)
    return payout


def main(argv):
    """Print the payout for the file named in argv, and write payout.csv."""
    payout = add_up(read_sales(argv[0]))
    for seller, (_, total) in payout.items():
        print(f"{total:8} {seller}")
    write_payout(payout, "payout.csv")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
