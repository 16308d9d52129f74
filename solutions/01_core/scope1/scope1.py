"""The price is 7, and visitors pay 5."""

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
    global sold
    days.append(sold)
    sold = 0
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


# Why this way
#
# Three functions give a name of the file a new value, and say so with `global`. `best` only
# reads, and `days.append` changes a list without assigning to its name, so they need none.
# Calling a number max hides the built-in max from the whole file, and nothing complains until
# somebody needs it. Linters do: ruff reports it as A001.
