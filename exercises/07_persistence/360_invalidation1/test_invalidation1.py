import pytest
from invalidation1 import Shop, main
from pythlings_checks import called
from stores import Cache, Database

PRICES = {
    "tea": {"mint": 3.9, "green": 4.5, "black": 3.9, "Ährentee": 0.0},
    "cups": {"red": 9.0, "blue": 8.0},
}


@pytest.fixture
def database():
    return Database({group: dict(prices) for group, prices in PRICES.items()})


@pytest.fixture
def cache():
    return Cache()


@pytest.fixture
def shop(database, cache):
    return Shop(database, cache)


def check(told, wanted, found):
    if wanted != found:
        pytest.fail(f"{told}\n\nExpected: {wanted!r}\nIt was:   {found!r}")


def test_order(shop):
    """names come the cheapest first, and by name at the same price"""
    wanted = ["Ährentee", "black", "mint", "green"]
    assert shop.page("tea") == wanted
    assert shop.page("tea") == wanted


def test_hour(shop, database, cache):
    """a page is read once an hour"""
    for cache.now in (0, 10, 3599):
        shop.page("tea")
    check("page('tea') three times within an hour. Read:", ["tea"], database.reads)
    cache.now = 3600
    shop.page("tea")
    check("And once more after an hour. Read:", ["tea", "tea"], database.reads)


def test_new_price(shop):
    """a new price counts at once"""
    shop.page("cups")
    shop.set_price("cups", "red", 1.0)
    told = "blue was the cheapest. Then set_price('cups', 'red', 1.0). page('cups'):"
    check(told, ["red", "blue"], shop.page("cups"))


def test_new_name(shop):
    """a new name is on its page at once"""
    shop.page("cups")
    shop.set_price("cups", "tiny", 2.0)
    told = "Then set_price('cups', 'tiny', 2.0). page('cups'):"
    check(told, ["tiny", "blue", "red"], shop.page("cups"))


def test_change_while_reading(shop, database):
    """a price that changes while somebody reads isn't lost for an hour"""
    database.during = lambda: shop.set_price("cups", "red", 1.0)
    shop.page("cups")
    told = (
        "Somebody has read the old prices. Now set_price('cups', 'red', 1.0) makes red cheaper. "
        "Then the first one puts the old page into the cache. The next page('cups'):"
    )
    check(told, ["red", "blue"], shop.page("cups"))


def test_second_change_while_reading(shop, database):
    """a second change while somebody reads isn't lost either"""
    shop.set_price("cups", "red", 8.5)
    shop.page("cups")
    shop.set_price("cups", "red", 8.6)
    database.during = lambda: shop.set_price("cups", "red", 1.0)
    shop.page("cups")
    told = "Again a price changes while somebody reads. The next page('cups'):"
    check(told, ["red", "blue"], shop.page("cups"))


def test_read_while_writing(shop, database):
    """somebody who reads while a price changes doesn't keep the old one for an hour"""
    shop.page("cups")
    database.during = lambda: shop.page("cups")
    shop.set_price("cups", "red", 1.0)
    told = (
        "set_price('cups', 'red', 1.0) was called. Just before the price was in the database, "
        "somebody asked for page('cups'). After the change, page('cups'):"
    )
    check(told, ["red", "blue"], shop.page("cups"))


def test_read_while_writing_first(shop, database):
    """a reader during the first change to a group doesn't keep the old price"""
    database.during = lambda: shop.page("cups")
    shop.set_price("cups", "red", 1.0)
    told = "Somebody asked just before the price was in the database. After the change:"
    check(told, ["red", "blue"], shop.page("cups"))


def test_other_groups(shop, database):
    """a change reads only its own group again"""
    shop.page("tea")
    shop.page("cups")
    shop.set_price("cups", "red", 1.0)
    shop.page("tea")
    shop.page("cups")
    check(
        "Both pages, then a change in cups, then both pages again. Read:",
        ["tea", "cups", "cups"],
        database.reads,
    )


def test_same_price_twice(shop):
    """two changes to the same price are two changes"""
    shop.set_price("cups", "red", 1.0)
    shop.page("cups")
    shop.set_price("cups", "tiny", 1.0)
    told = (
        "Two calls of set_price, first for red, then for the new cup tiny, both 1.0. page('cups'):"
    )
    check(told, ["red", "tiny", "blue"], shop.page("cups"))


def test_two_servers(database, cache):
    """a price that's set on one server is new on the others, too"""
    one, other = Shop(database, cache), Shop(database, cache)
    database.during = lambda: one.set_price("cups", "red", 1.0)
    other.page("cups")
    told = (
        "Two servers share the cache. While one of them read the prices for page('cups'), the other "
        "one called set_price('cups', 'red', 1.0). Now page('cups') of the first:"
    )
    check(told, ["red", "blue"], other.page("cups"))


def test_empty(shop, database, cache):
    """a group with nothing in it is remembered for 30 seconds"""
    for cache.now in (0, 1, 29):
        check("There's no cake. page('cake'):", [], shop.page("cake"))
    check("page('cake') three times within 30 seconds. Read:", ["cake"], database.reads)
    cache.now = 30
    shop.page("cake")
    check("And once more, 30 seconds after the first time. Read:", ["cake", "cake"], database.reads)


def test_empty_no_more(shop):
    """when something comes into an empty group, it's there at once"""
    shop.page("cake")
    shop.set_price("cake", "lemon", 2.5)
    told = "page('cake') was empty. Then set_price('cake', 'lemon', 2.5). page('cake'):"
    check(told, ["lemon"], shop.page("cake"))


def test_own_list(shop):
    """a caller who empties their list leaves the page alone"""
    for _ in range(2):
        shop.page("cups").clear()
    told = "A caller has emptied the list that he got. The next page('cups'):"
    check(told, ["blue", "red"], shop.page("cups"))


def test_program():
    """the program shows the new prices"""
    called(main).prints(
        "tea: ['black', 'green']\n"
        "cups: ['blue']\n"
        "cups, a moment later: ['blue']\n"
        "tea: ['green', 'black']\n"
        "cake: []\n"
        "read from the database: ['tea', 'cups', 'cups', 'tea', 'cake']\n"
    )
