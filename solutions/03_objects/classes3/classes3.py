"""Black never loses on time."""

import sys


class ChessClock:
    """A clock for two players with this many seconds each. White begins.

    After each move in time, the player gets the bonus: some extra seconds.
    """

    def __init__(self, seconds, bonus=0):
        self.left = {"White": seconds, "Black": seconds}
        self.bonus = bonus
        self.moves = 0
        self.turn = "White"

    def press(self, used):
        """Whoever's turn it is has taken this many seconds for a move, and it's the other's turn.

        If that leaves no time (0 is none), the game is over: no bonus, the move doesn't count, and
        it stays this player's turn. After that, pressing does nothing.
        """
        if self.over():
            return
        self.left[self.turn] -= used
        if not self.over():
            self.left[self.turn] += self.bonus
            self.moves += 1
            self.switch()

    def switch(self):
        """Now it's the other player's turn."""
        self.turn = "Black" if self.turn == "White" else "White"

    def over(self):
        """Return whether somebody has no time left."""
        return min(self.left.values()) <= 0

    def winner(self):
        """Return who has won on time, "White" or "Black". Until then it's None."""
        if not self.over():
            return None
        return "Black" if self.turn == "White" else "White"

    def text(self):
        """Return what the clock shows."""
        white, black = max(0, self.left["White"]), max(0, self.left["Black"])
        return f"White {white}, Black {black}, moves {self.moves}"


if __name__ == "__main__":
    start, *moves = map(int, sys.argv[1:])
    clock = ChessClock(start)
    for seconds in moves:
        clock.press(seconds)
        print(clock.text())
    if clock.over():
        print(clock.winner(), "wins on time")


# Why this way
#
# `turn = "White"` in a method is an ordinary local name, gone when the method ends. `winner` isn't
# stored at all: it follows from the times and from whose turn it is, so it can't be out of date.
# Renaming the attribute would have worked, too. But what can be worked out is better off as a
# method.
