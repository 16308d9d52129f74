"""The harbour speaks XML."""

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


class XmlMarket:
    """A market made of a harbour that speaks XML."""

    def __init__(self, harbour):
        self.harbour = harbour
        self.place = ElementTree.fromstring(harbour.download()).get("port")

    def euros(self):
        """Return what's for sale now: a dict from the name to the price in euros."""
        euros = {}
        for fish in ElementTree.fromstring(self.harbour.download()):
            cents = fish.findtext("cents")
            if cents:
                euros[fish.get("code").lower()] = int(cents) / 100
        return euros

    def names(self):
        """Return the fish that can be bought, in lowercase, sorted."""
        return sorted(self.euros())

    def price(self, name):
        """Return the price of a kilo in euros, or raise a KeyError with the name."""
        return self.euros()[name]


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


# Why this way
#
# All that's odd about the harbour (cents, capitals, XML, sold out by an empty tag) is in one
# class, and `cheapest` and `table` are as they were. The adapter holds a harbour and isn't one: a
# child of Harbour would inherit `download`, and could only ever adapt that one class. Where both
# sides are yours, don't write an adapter. Change one of the two.
