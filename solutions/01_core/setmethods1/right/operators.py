def book(guests, name):
    guests |= {name}
    return guests


def book_friends(guests, friends):
    guests |= set(friends)


def cancel(guests, name):
    try:
        guests.remove(name)
    except KeyError:
        pass


def let_in(guests, name):
    try:
        guests.remove(name)
        return True
    except KeyError:
        return False


def close(guests):
    left = set(guests)
    guests -= left
    return left
