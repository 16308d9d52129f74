# expect: the ten beats the nine, and the nine the two
"""The ten comes before the two."""

import sys
from functools import total_ordering

RANKS = ["2", "3", "4", "5", "6", "7", "8", "9", "10", "J", "Q", "K", "A"]
SUITS = "CDHS"


@total_ordering
class Card:
    """A card: Card("10H") is the ten of hearts."""

    def __init__(self, text):
        self.rank = text[:-1]
        self.suit = text[-1]

    def __str__(self):
        return self.rank + self.suit

    def _key(self):
        return self.rank, self.suit

    def __eq__(self, other):
        if not isinstance(other, Card):
            return NotImplemented
        return self._key() == other._key()

    def __lt__(self, other):
        if not isinstance(other, Card):
            return NotImplemented
        return self._key() < other._key()

    def __hash__(self):
        return hash(self._key())


def play(cards):
    """Return the lines about a list of cards."""
    if len(set(cards)) < len(cards):
        return ["Somebody has an ace up their sleeve: a card is there twice."]
    hand = " ".join(str(card) for card in sorted(cards))
    return [f"Your hand: {hand}", f"{max(cards)} takes the trick."]


if __name__ == "__main__":
    print("\n".join(play([Card(text) for text in sys.argv[1:]])))
