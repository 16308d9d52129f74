"""Stages 2 and 3: lending and waiting."""

from datetime import timedelta

from lending.model import Item, LendingError, Loan, Member
from lending.ports import Clock, Notifier

DAYS = timedelta(14)
MOST_LOANS = 3


class Library:
    """All items, the loans of those that are out, and the queues for them."""

    def __init__(self, clock: Clock, notifier: Notifier):
        self._clock = clock
        self._notifier = notifier
        self._items: dict[str, Item] = {}
        self._loans: dict[str, Loan] = {}
        self._queues: dict[str, list[Member]] = {}

    def add(self, item: Item):
        """Put a new item on the shelf."""
        if item.code in self._items:
            raise LendingError(f"there's an item {item.code} already")
        self._items[item.code] = item
        self._queues[item.code] = []

    def lend(self, code: str, member: Member):
        """Lend an item to a member, and return the loan."""
        item, queue = self._known(code), self._queues[code]
        if code in self._loans:
            raise LendingError(f"{code} is out")
        if queue and queue[0] != member:
            raise LendingError(f"{code} is kept for {queue[0].name}")
        today, theirs = self._clock.today(), self.loans(member)
        if len(theirs) >= MOST_LOANS:
            raise LendingError(f"no {code}: {member.name} has {MOST_LOANS} things already")
        if any(loan.late(today) for loan in theirs):
            raise LendingError(f"no {code}: {member.name} has something that's late")
        if queue:
            queue.pop(0)
        self._loans[code] = Loan(item, member, today, today + DAYS)
        return self._loans[code]

    def take_back(self, code: str):
        """End a loan, and return the fee."""
        if code not in self._loans:
            raise LendingError(f"{code} isn't out")
        fee = self._loans.pop(code).fee(self._clock.today())
        self._tell_first(code)
        return fee

    def loans(self, member: Member):
        """Return a member's loans, the oldest first."""
        return [loan for loan in self._loans.values() if loan.member == member]

    def on_shelf(self):
        """Return the items that anybody can have now, sorted by code."""
        return [self._items[code] for code in sorted(self._items) if self._is_on_shelf(code)]

    def reserve(self, code: str, member: Member):
        """Put a member at the end of the queue for an item."""
        self._known(code)
        if self._is_on_shelf(code):
            raise LendingError(f"{code} is on the shelf")
        if code in self._loans and self._loans[code].member == member:
            raise LendingError(f"{member.name} has {code} already")
        if member in self._queues[code]:
            raise LendingError(f"{member.name} waits for {code} already")
        self._queues[code].append(member)

    def cancel(self, code: str, member: Member):
        """Take a member out of the queue for an item."""
        self._known(code)
        queue = self._queues[code]
        if member not in queue:
            raise LendingError(f"{member.name} doesn't wait for {code}")
        was_kept = code not in self._loans and queue[0] == member
        queue.remove(member)
        if was_kept:
            self._tell_first(code)

    def waiting(self, code: str):
        """Return the members who wait for an item, the first first."""
        self._known(code)
        return list(self._queues[code])

    def _known(self, code):
        if code not in self._items:
            raise LendingError(f"there's no item {code}")
        return self._items[code]

    def _is_on_shelf(self, code):
        return code not in self._loans and not self._queues[code]

    def _tell_first(self, code):
        """Tell the first in the queue, if there's any, that the item is kept for them."""
        if self._queues[code]:
            self._notifier.tell(
                self._queues[code][0], f"{self._items[code].name} is waiting for you"
            )


# Why this way
#
# Where an item is isn't written down anywhere, it follows: a loan means out, a queue without a loan
# means kept, neither means on the shelf. A status field beside them could say something else, and
# that's how two families got one tent. Each method asks all its questions first and changes things
# afterwards, so a refusal leaves nothing half done. The notifier comes last for the same reason.
# Clock and Notifier are Protocols: the real ones may send messages, and the tests hand in their own.
