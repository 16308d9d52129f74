import decimal

CENT = decimal.Decimal("0.01")


def ask(prompt):
    return input(prompt)


def main():
    card = decimal.Decimal(ask("Card: "))
    price = decimal.Decimal(ask("Price of a kWh: "))
    paid = []
    text = ask("kWh: ")
    while text != "":
        cost = decimal.Decimal(text) * price
        cost = cost.quantize(CENT, decimal.ROUND_HALF_UP)
        if cost > card:
            print(f"{cost} is too much: only {card:.2f} left")
        else:
            card = card - cost
            paid.append(cost)
            print(f"{cost} paid, {card:.2f} left")
        text = ask("kWh: ")
    print(f"Altogether: {sum(paid):.2f}")


if __name__ == "__main__":
    main()
