"""Minus four euros.

Every child at Vusi's school pays for lunch with a card, and no card may go below zero. But three
programs change `card.cents`, and each has to think of that by itself. The web page doesn't, and
since Tuesday a girl in class 5 owes the kitchen four euros.

Vusi wants the rule in one place. Write the methods of Card. Then let the three programs call
`pay`, and do no sums of their own.

The values of a card become private. An underscore before a name says: this is mine, use my
methods. But BonusCard, written by strangers, has a `_cents` of its own, and both would be one and
the same. With two underscores, Python adds the name of the class, and the two stay apart:

    >>> class Lock:
    ...     def __init__(self, code):
    ...         self.__code = code
    >>> vars(Lock(4711))
    {'_Lock__code': 4711}
"""


class Card:
    """A prepaid card. The amount on it is never below 0, and the history always adds up to it.

    load(cents)         put an amount on the card; the history gets ("load", cents)
    pay(what, cents)    pay for something; the history gets (what, -cents), say ("till", -250)
    cents()             how much is on the card
    history()           a list of what has happened, the oldest first

    If the amount isn't above 0, or the card hasn't enough to pay it, load and pay raise a
    ValueError and change nothing. A new card is empty.
    """

    # TODO: all the values of the object get names with two underscores.
    def __init__(self, child):
        self.child = child
        self.cents = 0
        self.history = []


def till(card, cents):
    """Sell something at the till. Return False if the card can't pay, or else True."""
    # TODO
    if card.cents < cents:
        return False
    card.cents -= cents
    card.history.append(("till", -cents))
    return True


def vending(card, cents):
    """Sell something from the machine ("vending"). Return False if the card can't pay."""
    # TODO
    if card.cents < cents:
        return False
    card.cents -= cents
    return True


def web(card, cents):
    """Sell something on the web page ("web"). Return False if the card can't pay."""
    # TODO
    card.cents -= cents
    return True


class BonusCard(Card):
    """From the people who sell the coffee machine. Leave it as it is: the file is theirs."""

    def __init__(self, child):
        super().__init__(child)
        self._history = []
        self._cents = 30

    def stamp(self):
        """Give a stamp for a hot chocolate, and return how many cents all stamps are worth."""
        self._history.append("stamp")
        return len(self._history) * self._cents
