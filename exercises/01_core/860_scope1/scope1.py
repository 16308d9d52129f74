"""The price is 7, and visitors pay 5.

    The program crashes when I sell the first ticket. `price 7` says that it's 7 now, and the
    next visitor still pays 5. `close` crashes, and so does `best`.     Yusuf, Toy Museum

All four bugs are about where a name belongs. Python looks for a name in the function first,
then in the file, then among its own names such as len and max.

    >>> fee = 3
    >>> def pay():
    ...     fee = 5
    ...     return fee
    >>> pay(), fee
    (5, 3)

If a function assigns to a name, in any line, the name is its own in all of its lines. `+=`
assigns as well. `days.append(3)` doesn't: it changes the list that the name already has.

    >>> def raise_fee():
    ...     global fee
    ...     fee = fee + 1

`global fee` says: I mean the name of the file.

Try the program with `python3 scope1.py` (on Windows `py scope1.py`), then correct it.
"""

sold = 0  # tickets sold today
price = 5
days = []  # how many tickets were sold on each day that is over
max = 3  # so many tickets there are for a day


def sell():
    """Sell a ticket, if there is one left."""
    if sold == max:
        print("Sold out. Come back tomorrow!")
    else:
        sold += 1
        print(f"Ticket {sold}: {price} pounds")


def set_price(new):
    """From now on, a ticket costs this much."""
    price = new
    print(f"The price is {new} now.")


def close():
    """End the day: the next one begins with no ticket sold."""
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
