from stores import Cache, Database

HOUR = 60 * 60
NOTHING = 30


class Shop:
    def __init__(self, database, cache):
        self.database = database
        self.cache = cache

    def key(self, group):
        version = self.cache.get("v:" + group)
        if version is None:
            version = self.cache.add_one("v:" + group)
        return "page:%s:%d" % (group, version)

    def page(self, group):
        key = self.key(group)
        entry = self.cache.get(key)
        if entry is None:
            items = sorted((price, name) for name, price in self.database.read(group).items())
            entry = tuple(name for price, name in items)
            self.cache.set(key, entry, HOUR if entry else NOTHING)
        return list(entry)

    def set_price(self, group, name, price):
        self.cache.add_one("v:" + group)
        try:
            self.database.write(group, name, price)
        finally:
            self.cache.add_one("v:" + group)


def main():
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
