"""A library of things."""


class Library:
    """Things to lend. A day is a whole number: 1, 2, 3 …

    - lend(thing, name, day): KeyError if there's no such thing; ValueError if it's lent already,
      or if this person has two things.
    - give_back(thing, day): the thing can be lent again. Returns the fee in cents: 14 days are
      free, and each further day costs 50.
    - available(): the things that aren't lent, in alphabetical order.
    """

    def __init__(self, things):
        self.things = list(things)
        self.loans = {}

    def lend(self, thing, name, day):
        if thing not in self.things:
            raise KeyError(thing)
        if thing in self.loans:
            raise ValueError(f"{thing} is lent already")
        if [who for who, _ in self.loans.values()].count(name) >= 2:
            raise ValueError(f"{name} has two things already")
        self.loans[thing] = (name, day)

    def give_back(self, thing, day):
        _, since = self.loans.pop(thing)
        return max(0, day - since - 14) * 50

    def available(self):
        return sorted(thing for thing in self.things if thing not in self.loans)
