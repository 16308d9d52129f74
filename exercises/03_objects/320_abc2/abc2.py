"""Two games, one evening.

Nilufar wrote two games for the family. Her son types 7 in Nim, sees "take 1, 2 or 3", and tries
again. In Climb he types nonsense and loses his turn. The two loops were the same once: she copied
the first, and later fixed only one of them.

What games have in common belongs in their parent. `play` is written once, in Game, and calls
methods that each game fills in. That's a template method. What every game needs is abstract. For
the rest, here `result`, the parent has a body that suits most games.

Nilufar has begun, but her abstract `Game()` can be made. Repair Game, move `play` there, and write
nothing twice. Then play: `python3 abc2.py nim Ali Mei` (on Windows `py`), or `climb`, with two
players or more.
"""

import sys
from abc import abstractmethod


class Game:
    """A game in which the players take turns.

    A turn: print the picture, ask "Ali? ", and make the move. A move that isn't allowed is a
    ValueError: then print its message, and the same player is asked again, picture and all.
    When it's over, print the picture and the result.
    """

    # TODO: play(self, names)

    @abstractmethod
    def picture(self):
        """Return what the players see."""

    @abstractmethod
    def move(self, text):
        """Make the move that was typed. If it isn't allowed, raise a ValueError."""

    @abstractmethod
    def over(self):
        """Return whether the game is over."""

    # TODO: result(self, last) returns f"{last} wins!". `last` is who made the last move.


class Nim(Game):
    """Take 1, 2 or 3 matches. If you take the last one, you lose."""

    def __init__(self):
        self.matches = 9

    def picture(self):
        return "| " * self.matches

    def move(self, text):
        if text not in ("1", "2", "3") or int(text) > self.matches:
            raise ValueError("take 1, 2 or 3")
        self.matches -= int(text)

    def over(self):
        return self.matches == 0

    def play(self, names):
        turn = 0
        while not self.over():
            last = names[turn % len(names)]
            print(self.picture())
            try:
                self.move(input(f"{last}? "))
            except ValueError as error:
                print(error)
                continue
            turn += 1
        print(self.picture())
        print(f"{last} loses!")


class Climb(Game):
    """Start at 1, and add one (+) or double it (*). If you get to 20, you win."""

    def __init__(self):
        self.height = 1

    def picture(self):
        return f"{'.' * self.height}o {self.height}"

    def move(self, text):
        heights = {"+": self.height + 1, "*": self.height * 2}
        if heights.get(text, 21) > 20:
            raise ValueError("type + or *, up to 20")
        self.height = heights[text]

    def over(self):
        return self.height == 20

    def play(self, names):
        turn = 0
        while not self.over():
            last = names[turn % len(names)]
            print(self.picture())
            try:
                self.move(input(f"{last}? "))
            except ValueError as error:
                print(error)
            turn += 1
        print(self.picture())
        print(f"{last} wins!")


GAMES = {"nim": Nim, "climb": Climb}


def main(argv):
    kind, *names = argv
    GAMES[kind]().play(names)


if __name__ == "__main__":
    main(sys.argv[1:])
