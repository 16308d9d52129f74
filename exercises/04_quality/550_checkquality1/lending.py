"""Who has borrowed which tool?"""


class Refused(Exception):
    """That's not possible."""


class Library:
    """Tools that people borrow. Each library has its own tools and its own loans.

    Days are whole numbers: from day 3 to day 17 it's 14 days.
    """

    def __init__(self, tools):
        self._tools = list(tools)
        self._loans = {}

    def lend(self, tool, member, day):
        """Note that a member takes a tool home on this day.

        If somebody has it already, or if the library has no such tool, raise Refused. Then
        everything stays as it was.
        """
        if tool not in self._tools or tool in self._loans:
            raise Refused(tool)
        self._loans[tool] = (member, day)

    def borrower(self, tool):
        """Return the member who has the tool, or None if nobody has it."""
        if tool not in self._loans:
            return None
        return self._loans[tool][0]

    def give_back(self, tool, day):
        """Take a tool back, so that nobody has it any more, and return the fee in euros.

        14 days are free. Each further day costs 0.50, but no fee is more than 20. If nobody has
        the tool, raise Refused.
        """
        if tool not in self._loans:
            raise Refused(tool)
        _, since = self._loans.pop(tool)
        days = max(day - since - 14, 0)
        return min(days * 0.5, 20)

    def remind(self, day, send):
        """Call send(member, tool) for each tool that has been away for more than 14 days.

        If send raises an OSError, go on with the next tool. Return how many reminders were sent
        without one.
        """
        sent = 0
        for tool, (member, since) in self._loans.items():
            if day - since <= 14:
                continue
            try:
                send(member, tool)
            except OSError:
                continue
            sent += 1
        return sent
