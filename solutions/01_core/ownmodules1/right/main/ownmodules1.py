import prices
import seats


def left():
    return seats.free


def main():
    orders = []
    while (answer := input(f"{left()} seats left. How many? ")) != "":
        if int(answer) <= left():
            seats.sell(int(answer))
            orders.append(int(answer))
            print(f"That's {prices.price(orders[-1])} euros.")
        else:
            print("Sorry, only", str(left()) + ".")
    print(f"Sold {sum(orders)} for {sum(map(prices.price, orders))} euros.")


if __name__ == "__main__":
    main()
