def book(guests: set[str], name: str) -> None:
    guests.update([name])


def book_friends(guests, friends):
    for friend in friends:
        guests.add(friend)
    print(guests)


def cancel(guests, name):
    if name in guests:
        guests.remove(name)


def let_in(guests, name):
    welcome = name in guests
    guests.discard(name)
    return welcome


def close(guests):
    never_came = set()
    while guests:
        never_came.add(guests.pop())
    return never_came
