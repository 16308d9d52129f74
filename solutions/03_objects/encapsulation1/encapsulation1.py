"""Minus four euros."""


class Card:
    """A prepaid card. The amount on it is never below 0, and the history always adds up to it."""

    def __init__(self, child):
        self.__child = child
        self.__history = []

    def load(self, cents):
        """Put an amount on the card."""
        if cents <= 0:
            raise ValueError(f"{cents} cents can't be loaded")
        self.__history.append(("load", cents))

    def pay(self, what, cents):
        """Pay for something."""
        if cents <= 0:
            raise ValueError(f"{cents} cents can't be paid")
        if cents > self.cents():
            raise ValueError(f"{self.__child} has only {self.cents()} cents left")
        self.__history.append((what, -cents))

    def cents(self):
        """Return how much is on the card."""
        return sum(cents for what, cents in self.__history)

    def history(self):
        """Return a list of what has happened, the oldest first."""
        return list(self.__history)


def sell(card, what, cents):
    """Return False if the card can't pay that, or else True."""
    try:
        card.pay(what, cents)
    except ValueError:
        return False
    return True


def till(card, cents):
    """Sell something at the till. Return False if the card can't pay, or else True."""
    return sell(card, "till", cents)


def vending(card, cents):
    """Sell something from the machine ("vending"). Return False if the card can't pay."""
    return sell(card, "vending", cents)


def web(card, cents):
    """Sell something on the web page ("web"). Return False if the card can't pay."""
    return sell(card, "web", cents)


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


# Why this way
#
# The amount isn't kept beside the history, it's added up from it: two things that can't disagree
# need no rule. With years of lunches you'd keep both, changed in the same two methods. Anyone who
# wants to can still write card._Card__history: the underscores are a sign, not a safe.
