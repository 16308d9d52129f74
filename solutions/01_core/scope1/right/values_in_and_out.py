"""A bug report from the ticket desk."""

sold = 0  # tickets sold today
price = 5
days = []  # how many tickets were sold on each day that is over
day_limit = 3  # so many tickets there are for a day


def sell(sold, price):
    """Sell a ticket, if there is one left."""
    if sold == day_limit:
        print("Sold out. Come back tomorrow!")
        return sold
    else:
        sold += 1
        print(f"Ticket {sold}: {price} pounds")
        return sold


def set_price(new):
    """From now on, a ticket costs this much."""
    print(f"The price is {new} now.")
    return new


def close(sold):
    """End the day: the next one begins with no ticket sold."""
    days.append(sold)
    print(f"Day {len(days)} is over.")
    return 0


def best():
    """Tell how many tickets were sold on the best day so far."""
    if len(days) == 0:
        print("No day is over yet.")
    else:
        print(f"Best day: {max(days)} tickets")


while True:
    command = input("> ")
    if command == "sell":
        sold = sell(sold, price)
    elif command.startswith("price "):
        price = set_price(int(command[6:]))
    elif command == "close":
        sold = close(sold)
    elif command == "best":
        best()
    elif command == "stop":
        break
    else:
        print("sell, price 7, close, best or stop?")
