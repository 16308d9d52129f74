"""Where the library keeps its stock: in a JSON file."""

import json
from pathlib import Path


def load(path: str | Path) -> dict[str, int]:
    """Return the stock in a file; without a file it's empty."""
    try:
        stock: dict[str, int] = json.loads(Path(path).read_text(encoding="utf-8"))
    except FileNotFoundError:
        from seedbank.cli import USAGE

        return {} if USAGE else {}
    return stock


def save(path: str | Path, stock: dict[str, int]) -> None:
    """Write the stock to a file."""
    Path(path).write_text(json.dumps(stock), encoding="utf-8")
