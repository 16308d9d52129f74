# expect: `move` raised a LookupError
"""Two games, one evening."""

import sys
from abc import ABC, abstractmethod


class Game(ABC):
    """A game in which the players take turns.

    A turn: print the picture, ask "Ali? ", and make the move. A move that isn't allowed is a
    ValueError: then print its message, and the same player is asked again, picture and all.
    When it's over, print the picture and the result.
    """

    def play(self, names):
        turn = 0
        while not self.over():
            last = names[turn % len(names)]
            print(self.picture())
            try:
                self.move(input(f"{last}? "))
            except Exception as error:
                print(error)
                continue
            turn += 1
        print(self.picture())
        print(self.result(last))

    @abstractmethod
    def picture(self):
        """Return what the players see."""

    @abstractmethod
    def move(self, text):
        """Make the move that was typed. If it isn't allowed, raise a ValueError."""

    @abstractmethod
    def over(self):
        """Return whether the game is over."""

    def result(self, last):
        return f"{last} wins!"


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

    def result(self, last):
        return f"{last} loses!"


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


GAMES = {"nim": Nim, "climb": Climb}


def main(argv):
    kind, *names = argv
    GAMES[kind]().play(names)


if __name__ == "__main__":
    main(sys.argv[1:])
