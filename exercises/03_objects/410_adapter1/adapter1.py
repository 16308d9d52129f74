"""The harbour speaks XML.

    <prices port="Lauwersoog">
      <fish code="COD"><cents>1250</cents></fish>
      <fish code="EEL"><cents/></fish>
    </prices>

That's today's fish, as `download` returns it, the only method of the harbour's own class.
Marieke's fish shop compares the prices of several markets, and asks each of them in the same way:
`place`, `names()`, `price(name)`. The harbour's programmers won't change their class, and neither
may you.

A plug for another country's socket needs an adapter, and so does this class: an object of yours
with a Harbour inside, which answers in the way that Marieke's program asks. ElementTree takes XML
apart:

    >>> from xml.etree import ElementTree
    >>> box = ElementTree.fromstring("<box no='7'><egg code='XL'><n>12</n></egg></box>")
    >>> box.get("no")
    '7'
    >>> [(egg.get("code"), egg.findtext("n")) for egg in box]
    [('XL', '12')]

Write the adapter, XmlMarket, until `python3 adapter1.py` (on Windows `py adapter1.py`) prints the
table. Leave the rest alone.
"""

from xml.etree import ElementTree


class Market:
    """A market as the program likes it: this is what it asks for."""

    def __init__(self, place, euros):
        self.place = place
        self.euros = euros

    def names(self):
        """Return the fish that can be bought, in lowercase, sorted."""
        return sorted(self.euros)

    def price(self, name):
        """Return the price of a kilo in euros, or raise a KeyError with the name."""
        return self.euros[name]


class Harbour:
    """The harbour programmers' class. It isn't yours to change."""

    def download(self):
        return """<prices port="Lauwersoog">
            <fish code="SOLE"><cents>2899</cents></fish>
            <fish code="COD"><cents>1250</cents></fish>
            <fish code="EEL"><cents/></fish>
            <fish code="SEA BASS"><cents>2405</cents></fish>
        </prices>"""


# TODO: class XmlMarket, made with XmlMarket(harbour). It has what a Market has. A fish with
# nothing in its <cents> is sold out: it can't be bought. Prices change during the day, so names
# and price ask the harbour again each time. Its place never changes.


def cheapest(markets, name):
    """Return (price, place) of the market where this fish costs least, or None."""
    offers = [(market.price(name), market.place) for market in markets if name in market.names()]
    return min(offers, default=None)


def table(markets):
    """Return a line for each fish that any market has, with the best price and where it is."""
    lines = []
    for name in sorted({name for market in markets for name in market.names()}):
        price, place = cheapest(markets, name)
        lines.append(f"{name:10} {price:6.2f} {place}")
    return "\n".join(lines)


if __name__ == "__main__":
    town = Market("Groningen", {"cod": 13.2, "eel": 38.0, "sole": 27.5})
    print(table([town, XmlMarket(Harbour())]))
