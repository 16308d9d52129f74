"""Boards of games: a library. It isn't yours to change."""

from pathlib import Path


class Board:
    """A board, row by row."""

    def __init__(self, rows: list[str]) -> None:
        self.rows = rows

    def save(self, path: str, indent: int = 0) -> int:
        """Write the board to a file, and return how many characters that is."""
        lines = [" " * indent + row for row in self.rows]
        return Path(path).write_text("\n".join(lines), encoding="utf-8")
