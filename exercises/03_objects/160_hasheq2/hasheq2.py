"""Bike 17 is there, and it isn't.

    $ python3 hasheq2.py
    Bike 17 at Harbour: in the list? yes. In the fleet? no.

Zanele rents out bikes, and her fleet is a set. In the morning bike 17 was in it. Then somebody
rode it from the station to the harbour, and now the set can't find its own bike:

    >>> class Coat:
    ...     def __init__(self, hook):
    ...         self.hook = hook
    ...     def __eq__(self, other):
    ...         return self.hook == other.hook
    ...     def __hash__(self):
    ...         return hash(self.hook)
    >>> coat = Coat(12)
    >>> wardrobe = {coat}
    >>> coat.hook = 30
    >>> coat in wardrobe, coat in list(wardrobe)
    (False, True)

The coat was filed under the hash of 12. Now Python looks under the hash of 30.

Make a hash only from what never changes. If nothing like that exists, the class had better not be
hashable. Python agrees: a class with `__eq__` and without `__hash__` can't go into a set.

Look at the two classes below, and decide what each of them needs.
"""


class Bike:
    """A bike: Bike(17, "Station"). It moves; the number is painted on its frame."""

    # TODO: what makes a bike this bike, wherever it is? Bikes are equal by that alone, and it
    # can't be changed afterwards: `bike.number = 18` is an AttributeError.

    def __init__(self, number, place):
        self.number = number
        self.place = place

    def __str__(self):
        return f"Bike {self.number} at {self.place}"

    def __eq__(self, other):
        if not isinstance(other, Bike):
            return NotImplemented
        return self.number == other.number and self.place == other.place

    def __hash__(self):
        return hash((self.number, self.place))

    def ride(self, place):
        """Ride the bike to this place."""
        self.place = place


class Tour:
    """The places of a ride in their order: Tour(["Station", "Harbour"])."""

    # TODO: a tour grows while somebody rides. Tours with the same places are equal, and have to
    # stay so. Do you want tours in a set?

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
    # TODO: today the keys are the tours themselves.
    counts = {}
    for tour in tours:
        counts[tour] = counts.get(tour, 0) + 1
    return counts


if __name__ == "__main__":
    bike = Bike(17, "Station")
    everything, fleet = [bike], {bike}
    bike.ride("Harbour")
    listed = "yes" if bike in everything else "no"
    found = "yes" if bike in fleet else "no"
    print(f"{bike}: in the list? {listed}. In the fleet? {found}.")
