import adapter1
import pytest
from adapter1 import Harbour, Market, cheapest, table
from pythlings_checks import program


class Fake:
    """A harbour of the tests: it has a download, and nothing else."""

    def __init__(self, port, *fish):
        self.port = port
        self.fish = fish

    def download(self):
        lines = [f'<fish code="{c}"><cents>{n}</cents></fish>' for c, n in self.fish]
        return f'<prices port="{self.port}">\n' + "\n".join(lines) + "\n</prices>"


def adapted(*parts):
    """The learner's adapter around a harbour with this port and these fish."""
    try:
        kind = adapter1.XmlMarket
    except AttributeError:
        pytest.fail("There's no class XmlMarket in your file yet.")
    return kind(parts[0] if len(parts) == 1 and not isinstance(parts[0], str) else Fake(*parts))


def check(found, wanted, what):
    if found != wanted:
        pytest.fail(f"{what}\n{found!r}\n\nwanted\n{wanted!r}")


FISH = (("SOLE", 2899), ("COD", 1250), ("SEA BASS", 7), ("EEL", ""))


def test_place():
    """the place is the port"""
    check(adapted("Lauwersoog", *FISH).place, "Lauwersoog", "the place of the harbour's market:")
    check(adapted("Tórshavn").place, "Tórshavn", "the place of another harbour's market:")


def test_names():
    """names are in lowercase, and sorted"""
    found = adapted("Oban", ("SOLE", 2899), ("COD", 1250), ("SEA BASS", 7)).names()
    check(found, ["cod", "sea bass", "sole"], "SOLE, COD and SEA BASS are in the XML. names():")


def test_price():
    """a price is in euros"""
    market = adapted("Oban", *FISH)
    for name, cents, wanted in (("cod", 1250, 12.5), ("sole", 2899, 28.99), ("sea bass", 7, 0.07)):
        found = market.price(name)
        if isinstance(found, float):
            found = round(found, 6)
        check(found, wanted, f"{name.upper()} has {cents} cents. price({name!r}):")


def error_of(market, name):
    try:
        found = market.price(name)
    except Exception as error:  # noqa: BLE001
        return f"{type(error).__name__}: {error}"
    return found


def test_unknown():
    """a fish that isn't there is a KeyError, as in a Market"""
    found = error_of(adapted("Oban", *FISH), "tuna")
    check(found, "KeyError: 'tuna'", 'price("tuna"):')


def test_sold_out():
    """a fish that's sold out can't be bought"""
    market = adapted("Oban", *FISH)
    check(market.names(), ["cod", "sea bass", "sole"], "EEL has nothing in its <cents>. names():")
    check(error_of(market, "eel"), "KeyError: 'eel'", 'EEL is sold out. price("eel"):')


def test_nothing():
    """a harbour without fish has no names"""
    check(adapted("Oban").names(), [], "there's no fish in the XML. names():")


def test_new_prices():
    """prices are asked for again each time"""
    harbour = Fake("Oban", ("COD", 1250))
    market = adapted(harbour)
    before = market.price("cod")
    harbour.fish = (("COD", 999), ("HAKE", 800))
    check([before, market.price("cod")], [12.5, 9.99], "the price of cod, before and after noon:")
    check(market.names(), ["cod", "hake"], "there's hake now, too. names():")


def test_two_harbours():
    """two harbours don't get in each other's way"""
    one, two = adapted("Oban", ("COD", 1000)), adapted("Mallaig", ("COD", 900))
    found = [one.place, one.price("cod"), two.place, two.price("cod")]
    check(found, ["Oban", 10.0, "Mallaig", 9.0], "places and prices of cod:")


def test_among_markets():
    """cheapest and table take it as they take any market"""
    markets = [Market("Leeds", {"cod": 13.0, "crab": 9.5}), adapted("Oban", *FISH)]
    assert cheapest(markets, "cod") == (12.5, "Oban")
    assert cheapest(markets, "crab") == (9.5, "Leeds")
    assert cheapest(markets, "eel") is None
    assert table(markets).splitlines() == [
        "cod         12.50 Oban",
        "crab         9.50 Leeds",
        "sea bass     0.07 Oban",
        "sole        28.99 Oban",
    ]


def test_harbour_as_it_was():
    """the harbour's class is as it was"""
    names = sorted(name for name in vars(Harbour) if not name.startswith("_"))
    check(names, ["download"], "the methods of Harbour:")
    check(Harbour().download().count("<cents>"), 3, "prices in what Harbour downloads:")


def test_program():
    """the program prints the table"""
    program("adapter1.py").says(
        "cod         12.50 Lauwersoog\n"
        "eel         38.00 Groningen\n"
        "sea bass    24.05 Lauwersoog\n"
        "sole        27.50 Groningen"
    )
