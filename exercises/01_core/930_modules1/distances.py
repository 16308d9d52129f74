"""Distances between places, for the route planner."""

EARTH_RADIUS = 6371  # kilometres

ROADS = {("Bath", "Wells"): 32, ("Wells", "Cheddar"): 13, ("Bath", "Bristol"): 21}


def road(start, end):
    """Return the kilometres by road between two neighbouring places."""
    if (start, end) in ROADS:
        return ROADS[start, end]
    return ROADS[end, start]


def route_length(places):
    """Return the kilometres by road along a list of places."""
    return sum([road(a, b) for a, b in zip(places, places[1:])])


def sqrt(number):
    """Return a rough square root, good enough for a sketch of a map."""
    return round(number**0.5, 1)
