# expect: is the same for tours that are equal
"""Bike 17 is there, and it isn't."""


class Bike:
    """A bike: Bike(17, "Station"). It moves; the number is painted on its frame."""

    def __init__(self, number, place):
        self._number = number
        self.place = place

    @property
    def number(self):
        """The number on the frame."""
        return self._number

    def __str__(self):
        return f"Bike {self.number} at {self.place}"

    def __eq__(self, other):
        if not isinstance(other, Bike):
            return NotImplemented
        return self.number == other.number

    def __hash__(self):
        return hash(self.number)

    def ride(self, place):
        """Ride the bike to this place."""
        self.place = place


class Tour:
    """The places of a ride in their order: Tour(["Station", "Harbour"])."""

    def __init__(self, places):
        self.places = list(places)

    def __eq__(self, other):
        if not isinstance(other, Tour):
            return NotImplemented
        return self.places == other.places

    def __hash__(self):
        return hash(tuple(self.places))

    def ride(self, place):
        """Add a place to the end of the tour."""
        self.places.append(place)


def favourites(tours):
    """Return a dict from the places of a tour, as a tuple, to how many tours have exactly these.

    favourites([Tour(["A", "B"]), Tour(["A"]), Tour(["A", "B"])])
    is {("A", "B"): 2, ("A",): 1}
    """
    counts = {}
    for tour in tours:
        key = tuple(tour.places)
        counts[key] = counts.get(key, 0) + 1
    return counts


if __name__ == "__main__":
    bike = Bike(17, "Station")
    everything, fleet = [bike], {bike}
    bike.ride("Harbour")
    listed = "yes" if bike in everything else "no"
    found = "yes" if bike in fleet else "no"
    print(f"{bike}: in the list? {listed}. In the fleet? {found}.")
