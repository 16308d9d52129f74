"""The database and the cache of the shop. Nothing to do here."""

from collections.abc import Callable


class Database:
    """The prices, as {group: {name: price}}. Reading takes long, so it's counted in `reads`."""

    def __init__(self, prices: dict[str, dict[str, float]]) -> None:
        self.prices = prices
        self.reads: list[str] = []
        self.during: Callable[[], object] | None = None  # happens while somebody reads or writes

    def read(self, group: str) -> dict[str, float]:
        """Return the prices of a group as {name: price}. {} if there's no such group."""
        self.reads.append(group)
        found = dict(self.prices.get(group, {}))
        self._meanwhile()
        return found

    def write(self, group: str, name: str, price: float) -> None:
        self._meanwhile()
        self.prices.setdefault(group, {})[name] = price

    def _meanwhile(self) -> None:
        during, self.during = self.during, None
        if during:
            during()


class Cache:
    """A cache as Redis or memcached is one, in short."""

    def __init__(self) -> None:
        self.now = 0.0
        self.kept: dict[str, tuple[object, float]] = {}

    def get(self, key: str) -> object:
        """Return what's kept under this key, or None."""
        value, until = self.kept.get(key, (None, 0.0))
        return value if self.now < until else None

    def set(self, key: str, value: object, seconds: float) -> None:
        self.kept[key] = (value, self.now + seconds)

    def delete(self, key: str) -> None:
        self.kept.pop(key, None)

    def add_one(self, key: str) -> int:
        """Add 1 to a number that never expires (it begins at 0), and return it."""
        value = self.get(key)
        number = (value if isinstance(value, int) else 0) + 1
        self.set(key, number, float("inf"))
        return number
