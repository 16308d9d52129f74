"""An auction of one thing."""


class Auction:
    def __init__(self, thing, start):
        self.thing = thing
        self.start = start
        self.bids = []
        self.open = True

    def bid(self, name, amount):
        """Take a bid. It has to be higher than the highest; the first one at least the start.

        Another amount raises a ValueError, a bid after the end a RuntimeError.
        """
        if not self.open:
            raise RuntimeError("the auction is over")
        if amount < self.start or (self.bids and amount <= self.bids[-1][1]):
            raise ValueError(f"{amount} isn't enough")
        self.bids.append((name, amount))

    def highest(self):
        """Return the name and the amount of the highest bid, or None."""
        return self.bids[-1] if self.bids else None

    def close(self):
        """End the auction. Return the name of the winner, or None if nobody has bid."""
        self.open = False
        return self.bids[-1][0] if self.bids else None
