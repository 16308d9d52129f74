# expect: net is rounded before the VAT
"""What is printed has to add up."""

from decimal import ROUND_HALF_UP, Decimal


def to_cents(amount):
    """Return the Decimal rounded to two places, half a cent up."""
    return amount.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)


def line_total(metres, price):
    """Return what a line costs, as a Decimal. Both are texts, such as "2.75" and "3.15"."""
    return to_cents(Decimal(metres) * Decimal(price))


def invoice(*lines, vat="19", discount="0"):
    """Return (net, tax, total), as Decimals with two places, such as 0.50 and 0.00."""
    full = Decimal(0)
    for _, metres, price in lines:
        full += line_total(metres, price)
    net = to_cents(full * (100 - Decimal(discount)) / 100)
    tax = to_cents(full * (100 - Decimal(discount)) / 100 * Decimal(vat) / 100)
    return net, tax, net + tax


def read_order(path):
    """Return the lines of the order in a file."""
    lines = []
    with open(path, encoding="utf-8") as file:
        for line in file:
            text, metres, price = line.strip().split(";")
            lines.append((text, metres, price))
    return lines


def main():
    lines = read_order("order.txt")
    discount = input("Discount in %: ")
    for text, metres, price in lines:
        print(f"{text:14}{metres:>5} m x {price:>5}{line_total(metres, price):>8}")
    net, tax, total = invoice(*lines, discount=discount)
    print(f"{'less ' + discount + ' %, net':29}{net:>8}")
    print(f"{'VAT 19 %':29}{tax:>8}")
    print(f"{'total':29}{total:>8}")


if __name__ == "__main__":
    main()
