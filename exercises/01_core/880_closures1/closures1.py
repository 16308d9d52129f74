"""Two counters, one number.

The town hall has two counters, and each has a machine that prints tickets: P1, P2 … for
passports and D1, D2 … for dogs. In Olena's first program both machines went on from the same
number. The man with the dog got D48, and waited for 47 people who weren't there.

A function that is made inside another one may use the names around it. If you return it, it
keeps them, for as long as it lives:

    >>> def make_greeter(word):
    ...     def greet(name):
    ...         return f"{word}, {name}!"
    ...     return greet
    >>> hello = make_greeter("Hello")
    >>> ahoj = make_greeter("Ahoj")
    >>> hello("Olena")
    'Hello, Olena!'
    >>> ahoj("Pavel")
    'Ahoj, Pavel!'

Such a function is called a closure. Each call of the maker makes a new one, with names of its
own.

The three makers below get harder from top to bottom. What has to be remembered, and in which
of the two functions is it made?
"""


def make_tickets(letter, first=1):
    """Return a function that gives the next ticket at each call.

    >>> passports = make_tickets("P")
    >>> passports()
    'P1'
    >>> passports()
    'P2'
    """

    def next_ticket():
        # TODO: the number has to go on from call to call.
        return f"{letter}{first}"

    return next_ticket


def make_average():
    """Return a function that takes a number and returns the mean of all it has got so far.

    >>> minutes = make_average()
    >>> minutes(4)
    4.0
    >>> minutes(9)
    6.5
    """

    def add(number):
        # TODO
        return number

    return add


def make_lock(code, tries):
    """Return a function that takes a guess, and returns True if it's the code.

    After this many wrong guesses in all, the lock is blocked: from then on every guess is False.
    """
    # TODO: write the inner function, and return it.
    return bool
