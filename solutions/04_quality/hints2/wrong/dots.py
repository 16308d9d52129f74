# expect: mypy refuses it
"""The scoreboard at the darts club."""

import sys


class Player:
    """Somebody with a name, and their throws."""

    def __init__(self, name: str, *throws: int) -> None:
        self.name = name
        self.throws = throws

    def total(self) -> int:
        """Return the sum of all throws."""
        return sum(self.throws)

    def throw(self, points: int) -> "Player":
        """Return a new Player who has thrown once more."""
        return Player(self.name, *self.throws, points)

    def beats(self, other: "Player") -> bool:
        """Return whether this player has more than the other."""
        return self.total() > other.total()


class Board:
    """All players of an evening."""

    def __init__(self) -> None:
        self.players: list[Player] = []

    def add(self, player: Player) -> int:
        """Put a player on the board, and return how many there are now."""
        self.players.append(player)
        return len(self.players)

    def best(self) -> tuple[str | int, ...]:
        """Return name and total of the best player. If several are equal, the first."""
        winner = self.players[0]
        for player in self.players:
            if player.beats(winner):
                winner = player
        return winner.name, winner.total()

    def places(self) -> list[tuple[int, Player]]:
        """Return a list of (place, player), the best first. Equal ones keep their order."""
        order = sorted(self.players, key=lambda player: -player.total())
        return list(enumerate(order, start=1))


def show(board: Board) -> None:
    """Print the board."""
    for place, player in board.places():
        throws = ", ".join(str(points) for points in player.throws)
        print(f"{place}. {player.name:8} {player.total():3}  ({throws})")


def read(words: list[str]) -> Board:
    """Return the Board for a list such as ["Marisol:60,45,26", "Tuan:180"]."""
    board = Board()
    for word in words:
        name, _, throws = word.partition(":")
        board.add(Player(name, *[int(points) for points in throws.split(",")]))
    return board


if __name__ == "__main__":
    show(read(sys.argv[1:]))
