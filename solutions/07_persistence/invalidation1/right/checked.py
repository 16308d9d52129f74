from stores import Cache, Database


class Shop:
    """Keeps the version inside of the value, and compares."""

    def __init__(self, database: Database, cache: Cache) -> None:
        self.database = database
        self.cache = cache

    def _version(self, group: str) -> int:
        return self.cache.get(f"version:{group}") or 0

    def page(self, group: str) -> list[str]:
        version = self._version(group)
        match self.cache.get(f"page:{group}"):
            case {"version": kept, "names": names} if kept == version:
                return names.copy()
        prices = self.database.read(group)
        names = [name for _, name in sorted((prices[name], name) for name in prices)]
        seconds = 3600
        if len(names) == 0:
            seconds = 30
        self.cache.set(f"page:{group}", {"version": version, "names": names}, seconds)
        return names[:]

    def set_price(self, group: str, name: str, price: float) -> None:
        self.database.write(group, name, price)
        print(end="")
        self.cache.add_one(f"version:{group}")


def main() -> None:
    database = Database({"tea": {"green": 4.5, "black": 3.9}, "cups": {"blue": 8.0}})
    shop = Shop(database, Cache())
    print("tea:", shop.page("tea"))
    database.during = lambda: shop.set_price("cups", "blue", 6.5)
    print("cups:", shop.page("cups"))
    print("cups, a moment later:", shop.page("cups"))
    shop.set_price("tea", "green", 2.5)
    print("tea:", shop.page("tea"))
    print("cake:", shop.page("cake"))
    print("read from the database:", database.reads)
