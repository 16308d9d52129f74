import csv
import sys
from decimal import Decimal
from pathlib import Path


def read_sales(path: str) -> list[tuple[str, Decimal]]:
    rows = csv.reader(Path(path).open(encoding="utf-8", newline=""))
    names = next(rows)
    seller, price = names.index("seller"), names.index("price")
    sales = []
    for row in rows:
        sales.append((row[seller], Decimal(row[price])))
    return sales


def write_payout(payout: dict, path: str) -> None:
    file = Path(path).open("w", encoding="utf-8", newline="")
    with file:
        writer = csv.DictWriter(file, ["seller", "things", "total"], quoting=csv.QUOTE_ALL)
        writer.writeheader()
        for seller in payout:
            things, total = payout[seller]
            writer.writerow({"total": total, "seller": seller, "things": things})


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
