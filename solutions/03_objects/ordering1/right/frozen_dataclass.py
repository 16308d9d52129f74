import sys
from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class _Values:
    rank: int
    suit: int


@dataclass(frozen=True)
class Card:
    text: str

    def values(self):
        pictures = {"J": 11, "Q": 12, "K": 13, "A": 14}
        rank = self.text[:-1]
        number = pictures[rank] if rank in pictures else int(rank)
        return _Values(number, {"C": 0, "D": 1, "H": 2, "S": 3}[self.text[-1]])

    def __str__(self):
        return self.text

    def __lt__(self, other):
        return self.values() < other.values() if isinstance(other, Card) else NotImplemented

    def __le__(self, other):
        return self == other or self < other if isinstance(other, Card) else NotImplemented

    def __gt__(self, other):
        return other < self if isinstance(other, Card) else NotImplemented

    def __ge__(self, other):
        return not self < other if isinstance(other, Card) else NotImplemented


def play(cards):
    """Return the lines about a list of cards."""
    if len(set(cards)) < len(cards):
        return ["Somebody has an ace up their sleeve: a card is there twice."]
    hand = " ".join(str(card) for card in sorted(cards))
    return [f"Your hand: {hand}", f"{max(cards)} takes the trick."]


if __name__ == "__main__":
    print("\n".join(play([Card(text) for text in sys.argv[1:]])))
