# expect: make_tickets: a machine counts on from call to call
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

    return next_ticket()


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

    After so many wrong guesses in all, the lock is blocked: from then on every guess is False.
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
