"""What is printed has to add up.

A letter from the tax adviser of Kwame's timber yard:

    Your customer has a pocket calculator, and he's right:

        oak batten     8.66
        oak batten     8.66
        net           17.33

    Your program adds 8.6625 twice and rounds the sum. Please round in three places, always to
    the cent, half a cent up, and nowhere else:

    1. each line: metres times price
    2. net: the sum of the lines, less the discount
    3. tax: the VAT on net

    The total is net plus tax.

Kwame has a wish as well. He has mixed up discount and VAT once too often, so both should be
given by name. He wants to write

    invoice(("oak batten", "2.75", "3.15"), ("larch board", "1.5", "12.85"), discount="10")

with as many lines as he likes, or none. If he leaves them out, the VAT (called `vat`) is 19 %
and the discount is 0. Given without their names, they should be an error.

Rewrite the two functions. Then `python3 invoice1.py` (on Windows `py invoice1.py`) prints the
invoice for order.txt. Check it with your own calculator.
"""

from decimal import Decimal


def line_total(metres, price):
    """Return what a line costs, as a Decimal. Both are texts, such as "2.75" and "3.15"."""
    # TODO
    return Decimal(metres) * Decimal(price)


# TODO: a line is a tuple: (text, metres, price). VAT and discount are percentages, as texts.
def invoice(lines, vat, discount):
    """Return (net, tax, total), as Decimals with two places, such as 0.50 and 0.00."""
    # TODO
    net = Decimal(0)
    for _, metres, price in lines:
        net += line_total(metres, price)
    tax = net * Decimal(vat) / 100
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
