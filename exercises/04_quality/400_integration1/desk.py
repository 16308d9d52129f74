"""The desk of a tool library. Days are numbers: day 1 is when the library opened."""


class Desk:
    """What people at the desk do. What happened is kept in the store, even overnight."""

    def __init__(self, store):
        self.store = store

    def add(self, tool):
        """A new tool is on the shelf."""
        self.store.add(tool)

    def lend(self, tool, person, day):
        """Lend a tool on this day. While it's out, nobody else can have it: a ValueError says who does."""
        borrower = self.store.borrower(tool)
        if borrower is not None:
            raise ValueError(f"the {tool} is with {borrower}")
        self.store.lend(tool, person, day)

    def give_back(self, tool, day):
        """The tool is back, and can be lent again."""
        self.store.give_back(tool, day)

    def overdue(self, day):
        """Return (tool, person) for what has been out for more than 14 days, the longest first.

        What was lent on day 1 is overdue on day 16, and not yet on day 15.
        """
        return self.store.out_since_before(day - 14)

    def popularity(self):
        """Return a dictionary: each tool, and how many times it was lent, perhaps never."""
        return dict(self.store.counts())
