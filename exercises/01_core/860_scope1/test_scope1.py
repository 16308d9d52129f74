import functools

from pythlings_checks import program


@functools.cache
def desk(*typed):
    return program("scope1.py", typed=typed, limit=3)


def test_sell():
    """sell: the tickets of a day are counted, and then they're sold out"""
    desk("sell", "sell", "sell", "sell", "stop").shows(
        "> sell\n"
        "Ticket 1: 5 pounds\n"
        "> sell\n"
        "Ticket 2: 5 pounds\n"
        "> sell\n"
        "Ticket 3: 5 pounds\n"
        "> sell\n"
        "Sold out. Come back tomorrow!\n"
        "> stop\n"
    )


def test_price():
    """price: the next visitor pays the new price"""
    desk("price 7", "sell", "price 0", "sell", "stop").shows(
        "> price 7\n"
        "The price is 7 now.\n"
        "> sell\n"
        "Ticket 1: 7 pounds\n"
        "> price 0\n"
        "The price is 0 now.\n"
        "> sell\n"
        "Ticket 2: 0 pounds\n"
        "> stop\n"
    )


def test_close():
    """close: every day begins with ticket 1"""
    desk("best", "sell", "close", "sell", "close", "stop").shows(
        "> best\n"
        "No day is over yet.\n"
        "> sell\n"
        "Ticket 1: 5 pounds\n"
        "> close\n"
        "Day 1 is over.\n"
        "> sell\n"
        "Ticket 1: 5 pounds\n"
        "> close\n"
        "Day 2 is over.\n"
        "> stop\n"
    )


WEEK = ["sell", "close", "sell", "sell", "sell", "close", "close", "sell", "sell", "close", "sell"]


def test_best():
    """best: the day on which most tickets were sold"""
    desk(*WEEK, "best", "stop").says("Best day: 3 tickets")
