"""The ten comes before the two.

In Yuki's card game the ace comes before the king, and the ten before the two: they're sorted as
texts. Yuki's grandmother, who has played for seventy years, closed the laptop and dealt real cards.
This would bring her back:

    $ python3 ordering1.py 10H QS 9D QH
    Your hand: 9D 10H QH QS
    QS takes the trick.

`sorted`, `min` and `max` only ask one thing of your objects: `a < b`, which is `a.__lt__(b)`.
For `>`, `<=` and `>=` there's `@total_ordering` from functools, the decorator you met with
versions. It makes them out of `__lt__` and `__eq__`, so these two must agree: if neither card is
less than the other, they have to be equal.

What about `Card("9D") < 9`? Return NotImplemented, and Python raises a TypeError by itself.

Write the class Card. The program at the bottom is ready (on Windows: `py ordering1.py 10H QS`).
"""

import sys

# TODO: the class Card. Card("10H") is the ten of hearts.
#
# str(card)     what it was made from: "10H"
# ==            the same rank and suit; a card is never equal to something that isn't a Card
# < > <= >=     by rank, from low to high: 2 3 4 5 6 7 8 9 10 J Q K A
#               and of one rank by suit: C D H S (clubs, diamonds, hearts, spades)
#               compared with something that isn't a Card: TypeError
# sets          cards can go into a set, so that nobody plays the same card twice


def play(cards):
    """Return the lines about a list of cards."""
    if len(set(cards)) < len(cards):
        return ["Somebody has an ace up their sleeve: a card is there twice."]
    hand = " ".join(str(card) for card in sorted(cards))
    return [f"Your hand: {hand}", f"{max(cards)} takes the trick."]


if __name__ == "__main__":
    print("\n".join(play([Card(text) for text in sys.argv[1:]])))
