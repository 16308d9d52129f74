# Fares. Written in 2009, three owners ago. It works; nobody dares to touch it.

zones = {"Axim": 2, "Dixcove": 4, "Keta": 9}
prices = [1.5, 2.5, 3.5]


def _base(zone):
    if zone > 8:
        return prices[2] * zone
    return prices[zone > 3] * zone


def lookup(harbour, kind="adult"):
    if harbour not in zones:
        return "unknown"
    fare = _base(zones[harbour])
    if kind == "child":
        return "%.2f" % (fare / 2)
    return fare


def stamp(number):
    return "F-%04d" % number
