# expect: two clocks don't share their times
"""Black never loses on time."""

import sys


class ChessClock:
    """A clock for two players, who have so many seconds each. White begins.

    After each move in time, the player gets the bonus: some seconds more.
    """

    turn = "White"

    def __init__(self, seconds, bonus=0):
        self.left = {"White": seconds, "Black": seconds}
        self.bonus = bonus
        self.moves = 0

    def press(self, used):
        """Whoever's turn it is has taken this many seconds for a move, and it's the other's turn.

        If no time is left, not even for a moment, the game is over: the move doesn't count, and
        it stays this player's turn. When the game is over, pressing does nothing.
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
        ChessClock.turn = "Black" if self.turn == "White" else "White"

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
