"""From one file to three."""

from prices import order_price
from seats import free_in_row, reserve


def main():
    """Reserve two orders and print what they cost."""
    taken = {}
    for row, first, ages in [("B", 3, [41, 39, 9, 6, 2]), ("F", 12, [67])]:
        reserve(taken, row, first, len(ages))
        print(f"{row}{first}: {order_price(row, ages) / 100:.2f}")
    print(f"{free_in_row(taken, 'B')} seats left in row B")


if __name__ == "__main__":
    main()
