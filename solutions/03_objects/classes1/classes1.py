"""A second car park."""


class CarPark:
    """A car park, such as CarPark("harbour", 2). It has a name and places, and some are free."""

    def __init__(self, name, places):
        self.name = name
        self.places = places
        self.free = places

    def drive_in(self):
        """A car takes a place. If there's none, the barrier stays down and nothing changes."""
        if self.free > 0:
            self.free -= 1

    def drive_out(self):
        """A car leaves a place. If no car is in there, nothing changes."""
        if self.free < self.places:
            self.free += 1

    def sign(self):
        """Return what the sign at the street says."""
        if self.free == 0:
            return f"{self.name}: full"
        return f"{self.name}: {self.free} free"


if __name__ == "__main__":
    parks = {"harbour": CarPark("harbour", 2), "station": CarPark("station", 3)}
    for place in ["harbour", "station", "harbour", "station"]:
        park = parks[place]
        park.drive_in()
        print(park.sign())


# Why this way
#
# The functions shared one number, so there could be one car park. A dict for each, handed to
# every function, would do as well: `drive_in(park)`. The class says the same in fewer words, and
# puts the functions where people look for them. `park.drive_in()` is in fact
# `CarPark.drive_in(park)`.
