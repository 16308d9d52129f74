"""The ten comes before the two."""

import sys
import operator

RANKS = ["2", "3", "4", "5", "6", "7", "8", "9", "10", "J", "Q", "K", "A"]
SUITS = "CDHS"


class Card:
    def __init__(self, text: str) -> None:
        self.text = text
        rank, suit = text[:-1], text[-1]
        self.value = 4 * RANKS.index(rank) + SUITS.index(suit)

    def __repr__(self) -> str:
        return self.text

    def _compare(self, other, how):
        if isinstance(other, Card):
            return how(self.value, other.value)
        return NotImplemented

    def __eq__(self, other):
        return self._compare(other, operator.eq)

    def __lt__(self, other):
        return self._compare(other, operator.lt)

    def __le__(self, other):
        return self._compare(other, operator.le)

    def __gt__(self, other):
        return self._compare(other, operator.gt)

    def __ge__(self, other):
        return self._compare(other, operator.ge)

    def __hash__(self):
        return self.value


def play(cards):
    """Return the lines about a list of cards."""
    if len(set(cards)) < len(cards):
        return ["Somebody has an ace up their sleeve: a card is there twice."]
    hand = " ".join(str(card) for card in sorted(cards))
    return [f"Your hand: {hand}", f"{max(cards)} takes the trick."]


if __name__ == "__main__":
    print("\n".join(play([Card(text) for text in sys.argv[1:]])))
