"""What the library decides. No files, no terminal."""


class NotEnough(ValueError):
    """Somebody wants more than there is."""

    def __init__(self, left: int) -> None:
        super().__init__(f"only {left} are left")
        self.left = left


def returned(stock: dict[str, int], name: str, count: int) -> dict[str, int]:
    """Return the stock after somebody has brought something back."""
    return without_zeros(stock | {name: stock.get(name, 0) + count})


def taken(stock: dict[str, int], name: str, count: int) -> dict[str, int]:
    """Return the stock after somebody has taken something."""
    left = stock.get(name, 0)
    if left < count:
        raise NotEnough(left)
    return without_zeros(stock | {name: left - count})


def without_zeros(stock: dict[str, int]) -> dict[str, int]:
    """Return the stock without what's gone."""
    return {name: count for name, count in stock.items() if count}


def overview(stock: dict[str, int]) -> list[tuple[str, int, bool]]:
    """Return name, count, and whether it's nearly gone, sorted by name."""
    return [(name, count, count < 10) for name, count in sorted(stock.items())]
