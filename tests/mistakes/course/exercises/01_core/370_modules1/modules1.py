"""Importing what you need."""

import math

import distances as dist
from distances import road, route_length


def bee_line(north, east):
    """Return the straight distance, to the metre; sqrt must be the exact one."""
    return math.sqrt(north**2 + east**2)


def trip(places):
    """Return the length of a trip, there and back by the same roads."""
    return 2 * route_length(places)


def first_leg(places):
    """Return the kilometres between the first two places."""
    return road(places[0], places[1])


def round_the_world(trips):
    """Return how often these kilometres go round the earth."""
    return sum(trips) / (2 * math.pi * dist.EARTH_RADIUS)
