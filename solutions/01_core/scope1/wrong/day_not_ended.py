# expect: close: every day begins with ticket 1
"""A bug report from the ticket desk."""

sold = 0  # tickets sold today
price = 5
days = []  # how many tickets were sold on each day that is over
day_limit = 3  # so many tickets there are for a day


def sell():
    """Sell a ticket, if there is one left."""
    global sold
    if sold == day_limit:
        print("Sold out. Come back tomorrow!")
    else:
        sold += 1
        print(f"Ticket {sold}: {price} pounds")


def set_price(new):
    """From now on, a ticket costs this much."""
    global price
    price = new
    print(f"The price is {new} now.")


def close():
    """End the day: the next one begins with no ticket sold."""
    sold_today = 0
    days.append(sold)
    print(f"Day {len(days)} is over.")


def best():
    """Tell how many tickets were sold on the best day so far."""
    if len(days) == 0:
        print("No day is over yet.")
    else:
        print(f"Best day: {max(days)} tickets")


while True:
    command = input("> ")
    if command == "sell":
        sell()
    elif command.startswith("price "):
        set_price(int(command[6:]))
    elif command == "close":
        close()
    elif command == "best":
        best()
    elif command == "stop":
        break
    else:
        print("sell, price 7, close, best or stop?")
