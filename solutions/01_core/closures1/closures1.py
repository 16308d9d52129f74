"""Two counters, one number."""


def make_tickets(letter, first=1):
    """Return a function that gives the next ticket at each call.

    >>> passports = make_tickets("P")
    >>> passports()
    'P1'
    >>> passports()
    'P2'
    """
    number = first

    def next_ticket():
        nonlocal number
        ticket = f"{letter}{number}"
        number += 1
        return ticket

    return next_ticket


def make_average():
    """Return a function that takes a number and returns the mean of all it has got so far.

    >>> minutes = make_average()
    >>> minutes(4)
    4.0
    >>> minutes(9)
    6.5
    """
    numbers = []

    def add(number):
        numbers.append(number)
        return sum(numbers) / len(numbers)

    return add


def make_lock(code, tries):
    """Return a function that takes a guess, and returns True if it's the code.

    After this many wrong guesses in all, the lock is blocked: from then on every guess is False.
    """
    left = tries

    def guess(text):
        nonlocal left
        if left == 0:
            return False
        if text == code:
            return True
        left -= 1
        return False

    return guess


# Why this way
#
# What has to be remembered is made in the outer function: once for each machine, mean or lock.
# In the file, all of them would share it, as Olena's counters did; in the inner function it
# would start again at every call. `numbers` needs no `nonlocal`, since appending changes the
# list and not the name. For one action the closure is the shortest way. If two or three
# functions need the same memory, a class is better.
