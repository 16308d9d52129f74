"""Choose the container."""

from collections import ChainMap, Counter, OrderedDict, defaultdict, deque


def busiest(counters):
    """Return the counter that served most customers; of equal ones the lowest."""
    return Counter(sorted(counters)).most_common(1)[0][0]


def by_street(letters):
    """Return a plain dict: street -> list of house numbers in the order of the letters."""
    groups = defaultdict(list)
    for street, number in letters:
        groups[street].append(number)
    return dict(groups)


def tray(letters, size):
    """Return what lies in a sorting tray at the end, the newest letter first, as a list."""
    places = deque(maxlen=size)
    places.extendleft(letters)
    return list(places)


def price_list(default, region, branch):
    """Return a mapping in which the branch's prices win over the region's and default's."""
    return ChainMap(branch, region, default)


def last_visitors(names, keep):
    """Return the `keep` most recent different names, the newest last."""
    recent = OrderedDict()
    for name in names:
        recent[name] = None
        recent.move_to_end(name)
        if len(recent) > keep:
            recent.popitem(last=False)
    return list(recent)


# Why this way
#
# last_visitors is the heart of every "least recently used" cache. A plain dict
# keeps its order too, but moving a key means deleting it and setting it again.
# The union of three dicts would be a copy: it never sees a later change, and a
# price set in it is lost. The ChainMap holds the dicts themselves.
