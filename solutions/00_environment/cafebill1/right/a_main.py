def in_euros(cents):
    return str(cents // 100) + "." + str(100 + cents % 100)[1:]


def bill(coffees, cakes):
    return sum([285] * coffees) + sum([340] * cakes)


def main():
    coffees: int = int(input("Coffees? "))
    cakes: int = int(input("Cakes? "))
    amount = in_euros(bill(coffees, cakes))
    print("Please pay " + amount + " euros")


if __name__ == "__main__":
    main()
