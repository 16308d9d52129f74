"""The bank's side: charges cards, and pays back. Real money."""


class Declined(Exception):
    """The bank says no."""


class Gateway:
    def charge(self, card, cents):
        """Charge a card and return the number of the receipt, or raise Declined."""
        raise ConnectionError("the bank isn't reached from here")

    def pay_back(self, receipt):
        """Pay back what was charged with this receipt."""
        raise ConnectionError("the bank isn't reached from here")
