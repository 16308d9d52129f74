"""Minus four euros.

Every child at Vusi's school pays for lunch with a card, and there's a rule: never below zero. The
till keeps it. The vending machine does too, but forgets the history. The web page does neither,
and since Tuesday a girl in class 5 owes the kitchen four euros.

Three programs change `card.cents`, so the rule has to be in all three. Put it in the card, once,
and keep the values private. A name that begins with an underscore says: this is mine, use my
methods. Python doesn't lock it; people respect it. Two underscores do more: Python changes the
name, so a stranger's subclass can't hit it by accident:

    >>> class Lock:
    ...     def __init__(self, code):
    ...         self.__code = code
    >>> vars(Lock(4711))
    {'_Lock__code': 4711}

That's needed here: strangers extend Card, as BonusCard shows. Write the methods of Card, and let
the three programs use them.
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
