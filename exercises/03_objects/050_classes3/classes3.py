"""Black never loses on time.

In Kenji's chess club, the player who runs out of seconds has lost. On the first evening their new
clock stopped with

    AttributeError: 'ChessClock' object has no attribute 'turn'

Kenji patched that, and the next error came. In the end it ran, but only White's time ever got
less, and the moves stayed at 0. He has put the file back as it was.

The class has six slips, all of them about `self` or about calling a method. Two raise no error:
`self.total + 1` alone is a sum that nobody keeps, and `door.open` without brackets calls nothing.
And one may be new to you: an attribute hides a method of the same name.

`python3 classes3.py 60 20 5 30 70` (on Windows with `py`) plays a game: 60 seconds each, then the
seconds of each move. Find all six.
"""

import sys


class ChessClock:
    """A clock for two players with this many seconds each. White begins.

    After each move in time, the player gets the bonus: some extra seconds.
    """

    def __init__(self, seconds, bonus=0):
        self.left = {"White": seconds, "Black": seconds}
        self.bonus = bonus
        self.moves = 0
        self.winner = None
        turn = "White"

    def press(self, used):
        """Whoever's turn it is has taken this many seconds for a move, and it's the other's turn.

        If that leaves no time (0 is none), the game is over: no bonus, the move doesn't count, and
        it stays this player's turn. After that, pressing does nothing.
        """
        if over():
            return
        self.left[self.turn] -= used
        if not self.over():
            self.left[self.turn] += self.bonus
            self.moves + 1
            self.switch

    def switch():
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
