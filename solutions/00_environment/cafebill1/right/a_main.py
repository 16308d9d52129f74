COFFEE = 290
CAKE = 350


def in_euros(cents):
    """Return an amount in cents as a text in euros, with two places."""
    return f"{cents / 100:.2f}"


def bill(coffees: int, cakes: int) -> int:
    return COFFEE * coffees + CAKE * cakes


def main():
    coffees = int(input())
    cakes = int(input())
    amount = in_euros(bill(coffees, cakes))
    print(coffees, "coffees,", cakes, "cakes:", amount, "euros")


if __name__ == "__main__":
    main()
