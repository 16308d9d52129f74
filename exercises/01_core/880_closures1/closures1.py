"""Functions with a memory.

An inner function may use the names of the function around it, and it keeps them
after that function has returned. It is then called a closure.

    >>> def make_greeter(word):
    ...     def greet(name):
    ...         return f"{word}, {name}"
    ...     return greet
    >>> hello = make_greeter("Hello")
    >>> good_day = make_greeter("Good day")
    >>> hello("Ada"), good_day("Ada")
    ('Hello, Ada', 'Good day, Ada')

Each call of make_greeter makes a new function with its own word. So a function
can be prepared in one place and used in another: a handler for a button, a key
for sorting, a decorator later on.

Complete the three makers.
"""


def make_converter(rate):
    """Return a function that converts an amount at this rate, to two decimals.

    >>> to_yen = make_converter(160)
    >>> to_yen(2.5)
    400.0
    """

    def convert(amount):
        # TODO: which names are known here?
        return amount

    return convert


def make_queue(letter, first=1):
    """Return a function that gives the next ticket of a queue at each call.

    >>> post = make_queue("P")
    >>> post(), post()
    ('P1', 'P2')
    """

    def next_ticket():
        # TODO: the number must live on from call to call.
        return f"{letter}{first}"

    return next_ticket


def make_limiter(limit):
    """Return a function that says True at its first `limit` calls, then False.

    A different limiter has its own count.
    """
    # TODO: write the inner function yourself and return it.
    return bool
