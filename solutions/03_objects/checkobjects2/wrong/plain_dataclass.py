# expect: it's the same domino, whichever way it's held
"""Dominoes with Grandma."""

from dataclasses import dataclass
from functools import total_ordering


@total_ordering
@dataclass(frozen=True)
class Domino:
    """A domino as it's held: Domino(2, 5) has 2 pips on the left and 5 on the right."""

    left: int
    right: int

    def __post_init__(self):
        for pips in (self.left, self.right):
            if pips not in range(7) or not isinstance(pips, int):
                raise ValueError(f"no half has {pips!r} pips")

    @property
    def halves(self):
        """Both halves, the smaller one first."""
        return min(self.left, self.right), max(self.left, self.right)

    def turned(self):
        """Return the same domino, held the other way round."""
        return Domino(self.right, self.left)

    def __lt__(self, other):
        if not isinstance(other, Domino):
            return NotImplemented
        mine = (sum(self.halves), max(self.halves))
        return mine < (sum(other.halves), max(other.halves))

    def __repr__(self):
        return f"Domino({self.left}, {self.right})"

    def __str__(self):
        return f"[{self.left}|{self.right}]"


class Chain:
    """The dominoes on the table, from left to right."""

    def __init__(self):
        self._dominoes = []

    def lay(self, domino):
        """Put a domino at the right end, or else at the left one."""
        if not self._dominoes:
            self._dominoes.append(domino)
            return
        first, last = self._dominoes[0].left, self._dominoes[-1].right
        for held in (domino, domino.turned()):
            if held.left == last:
                self._dominoes.append(held)
                return
        for held in (domino, domino.turned()):
            if held.right == first:
                self._dominoes.insert(0, held)
                return
        raise ValueError(f"{domino} doesn't fit")

    def __len__(self):
        return len(self._dominoes)

    def __getitem__(self, place):
        return self._dominoes[place]

    def __contains__(self, domino):
        return domino in self._dominoes

    def __str__(self):
        return "".join(str(domino) for domino in self._dominoes)
