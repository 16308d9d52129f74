# expect: Two calls of set_price
"""The old price, for an hour.

On Friday at ten, Siobhan made green tea cheaper. On the shop's page it kept its old price until
eleven. She added one line to `set_price` that deletes the page from the cache. That helped, until
Saturday: somebody had read the old price *just before* her change, and put it into the cache *just
after* the delete. One more hour.

The usual way out is a key that nobody can hit by accident. Each group has a version, and it's part
of the key: "page:tea:7". After a change, the version goes up by one. Whoever still has old prices
keeps them under an old key, where nobody looks.

Make `Shop` right, by its docstrings. The version has to be read at the right moment, and to go up
at the right moment.

    python3 invalidation1.py
"""

from stores import Cache, Database


class Shop:
    """The pages of a shop, with a cache in front of the database."""

    def __init__(self, database: Database, cache: Cache) -> None:
        self.database = database
        self.cache = cache

    def page(self, group: str) -> list[str]:
        version = self.cache.get(f"version:{group}")
        key = f"page:{group}:{version}"
        names = self.cache.get(key)
        if names is None:
            prices = self.database.read(group)
            names = sorted(prices, key=lambda name: (prices[name], name))
            self.cache.set(key, names, 3600 if names else 30)
        return list(names)

    def set_price(self, group: str, name: str, price: float) -> None:
        self.database.write(group, name, price)
        self.cache.set(f"version:{group}", price, 3600)


def main() -> None:
    database = Database({"tea": {"green": 4.5, "black": 3.9}, "cups": {"blue": 8.0}})
    shop = Shop(database, Cache())
    print("tea:", shop.page("tea"))
    database.during = lambda: shop.set_price("cups", "blue", 6.5)  # Siobhan changes a price ...
    print("cups:", shop.page("cups"))  # ... while somebody is loading the page
    print("cups, a moment later:", shop.page("cups"))
    shop.set_price("tea", "green", 2.5)
    print("tea:", shop.page("tea"))
    print("cake:", shop.page("cake"))
    print("read from the database:", database.reads)


if __name__ == "__main__":
    main()
