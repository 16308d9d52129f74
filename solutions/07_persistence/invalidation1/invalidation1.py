"""The old price, for an hour.

On Friday at ten, Siobhan made green tea cheaper. The shop's page showed the old price until eleven.
So she added a line to `set_price` that deletes the page from the cache. That helped, until
Saturday. Somebody had read the old price *just before* her change, and put the page into the cache
*just after* the delete. The old price stayed for another hour.

The usual cure is to give each group a version, and to make it part of the key: "page:tea:7". After
a change, the version goes up by one. Somebody who still has old prices keeps them under an old key,
where nobody looks.

Fix `Shop`, by its docstrings. Read the version at the right moment, and count it up at the right
moment.

    python3 invalidation1.py
"""

from stores import Cache, Database


class Shop:
    """The pages of a shop, with a cache in front of the database.

    Several web servers share both, each with a Shop of its own.
    """

    def __init__(self, database: Database, cache: Cache) -> None:
        self.database = database
        self.cache = cache

    def page(self, group: str) -> list[str]:
        """Return the names in a group, the cheapest first; at the same price, by name.

        A page is kept for an hour. If the group is empty or unknown, its page is kept, too, but
        only for 30 seconds.
        """
        key = f"page:{group}:{self.cache.get(f'version:{group}')}"
        names = self.cache.get(key)
        if not isinstance(names, list):
            prices = self.database.read(group)
            names = sorted(prices, key=lambda name: (prices[name], name))
            self.cache.set(key, names, 3600 if names else 30)
        return list(names)

    def set_price(self, group: str, name: str, price: float) -> None:
        """Write a price. From then on, nobody gets an older page. Other groups stay cached."""
        self.database.write(group, name, price)
        self.cache.add_one(f"version:{group}")


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


# Why this way
#
# The version is read before the database. If the price changes while a page is loading, the page
# lands under the old version, and expires there in peace. Write first, then count up: the other way
# round, a reader in between would keep the old prices under the new version. An empty page is
# remembered, too, so that a mistyped address can't ask the database a thousand times a second.
