from collections import deque
from dataclasses import dataclass, field
from datetime import timedelta

from lending.model import Item, LendingError, Loan


@dataclass
class Place:
    """One item, and what's going on with it."""

    item: Item
    loan: Loan | None = None
    queue: deque = field(default_factory=deque)

    @property
    def free(self):
        return self.loan is None and not self.queue


class Library:
    def __init__(self, clock, notifier):
        self.clock = clock
        self.notifier = notifier
        self.places = {}

    def place(self, code):
        try:
            return self.places[code]
        except KeyError:
            raise LendingError(f"unknown: {code}") from None

    def add(self, item):
        if item.code in self.places:
            raise LendingError(f"{item.code} is taken")
        self.places[item.code] = Place(item)

    def lend(self, code, member):
        place = self.place(code)
        day = self.clock.today()
        loans = self.loans(member)
        if place.loan is not None:
            raise LendingError(code + " is out")
        if place.queue and member != place.queue[0]:
            raise LendingError(code + " is kept for somebody else")
        if len(loans) == 3 or [loan for loan in loans if loan.due < day]:
            raise LendingError(f"{code}: bring something back first")
        if place.queue:
            place.queue.popleft()
        place.loan = Loan(place.item, member, day, day + timedelta(days=14))
        return place.loan

    def take_back(self, code):
        place = self.place(code)
        if not place.loan:
            raise LendingError(f"{code} is here")
        loan, place.loan = place.loan, None
        fee = loan.fee(self.clock.today())
        self.ring(place)
        return fee

    def ring(self, place):
        if place.queue:
            self.notifier.tell(place.queue[0], place.item.name + " is waiting for you")

    def loans(self, member):
        loans = [place.loan for place in self.places.values() if place.loan]
        mine = [loan for loan in loans if loan.member == member]
        return sorted(mine, key=lambda loan: loan.since)

    def on_shelf(self):
        free = [place.item for place in self.places.values() if place.free]
        free.sort(key=lambda item: item.code)
        return free

    def reserve(self, code, member):
        place = self.place(code)
        if place.free or member in place.queue or (place.loan and place.loan.member == member):
            raise LendingError(f"no reservation of {code} for {member.name}")
        place.queue.append(member)

    def cancel(self, code, member):
        place = self.place(code)
        if member not in place.queue:
            raise LendingError(f"{member.name} isn't waiting for {code}")
        first = place.queue[0]
        place.queue.remove(member)
        if place.loan is None and first == member:
            self.ring(place)

    def waiting(self, code):
        return [*self.place(code).queue]
