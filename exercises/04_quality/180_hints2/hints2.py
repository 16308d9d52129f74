"""The scoreboard at the darts club.

Henrike is writing the club's next program on top of this one:

    $ python3 hints2.py Marisol:60,45,26 Tuan:180
    1. Tuan     180  (180)
    2. Marisol  131  (60, 45, 26)

She asks the same things every week: "Is a throw a number or a text? Do I get a list or a tuple?
What's in it?" Hints answer that where she looks first: in her editor.

You need three more kinds:

    pair: tuple[str, int] = ("Tuan", 180)       # a text, then a number: two things
    many: tuple[int, ...] = (60, 45, 26)        # only numbers, however many
    found: list[str] = []                       # an empty list doesn't say what goes in

`*throws: int` means that each of them is an int. `self` needs no hint, and `__init__` returns None.
Inside a class, its own name works as a hint only in quotes: "Player".

Annotate the program completely, without `Any`, as exactly as you know it. It runs already, so
change nothing else.
"""

import sys


class Player:
    """Somebody with a name, and their throws."""

    def __init__(self, name, *throws):
        self.name = name
        self.throws = throws

    def total(self):
        """Return the sum of all throws."""
        return sum(self.throws)

    def throw(self, points):
        """Return a new Player who has thrown once more."""
        return Player(self.name, *self.throws, points)

    def beats(self, other):
        """Return whether this player has more than the other."""
        return self.total() > other.total()


class Board:
    """All players of an evening."""

    def __init__(self):
        self.players = []

    def add(self, player):
        """Put a player on the board, and return how many there are now."""
        self.players.append(player)
        return len(self.players)

    def best(self):
        """Return name and total of the best player. If several are equal, the first."""
        winner = self.players[0]
        for player in self.players:
            if player.beats(winner):
                winner = player
        return winner.name, winner.total()

    def places(self):
        """Return a list of (place, player), the best first. Equal ones keep their order."""
        order = sorted(self.players, key=lambda player: -player.total())
        return list(enumerate(order, start=1))


def show(board):
    """Print the board."""
    for place, player in board.places():
        throws = ", ".join(str(points) for points in player.throws)
        print(f"{place}. {player.name:8} {player.total():3}  ({throws})")


def read(words):
    """Return the Board for a list such as ["Marisol:60,45,26", "Tuan:180"]."""
    board = Board()
    for word in words:
        name, _, throws = word.partition(":")
        board.add(Player(name, *[int(points) for points in throws.split(",")]))
    return board


if __name__ == "__main__":
    show(read(sys.argv[1:]))
