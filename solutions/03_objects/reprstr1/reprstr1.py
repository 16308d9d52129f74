"""The log knows which parcels are lost. It won't say."""


class Parcel:
    """A parcel: to whom, how heavy, and whether it's fragile."""

    def __init__(self, to, kilos, fragile=False):
        self.to = to
        self.kilos = kilos
        self.fragile = fragile

    def __repr__(self):
        name = type(self).__name__
        return f"{name}(to={self.to!r}, kilos={self.kilos!r}, fragile={self.fragile!r})"

    def __str__(self):
        return f"{self.kilos} kg for {self.to}" + (", fragile" if self.fragile else "")


class Express(Parcel):
    """A parcel that goes first."""


class Depot:
    """A place with parcels."""

    def __init__(self, city, parcels):
        self.city = city
        self.parcels = parcels

    def __repr__(self):
        return f"Depot(city={self.city!r}, parcels={self.parcels!r})"

    def __str__(self):
        return "\n- ".join([f"{self.city} ({len(self.parcels)})", *map(str, self.parcels)])


if __name__ == "__main__":
    noor = Parcel("Noor", 2.5)
    eoin = Express("Eoin O'Shea", 0.3, fragile=True)
    print("lost:", [noor, eoin])
    print(Depot("Lyon", [noor, eoin]))


# Why this way
#
# `'{self.to}'` with your own quotes works until Mr O'Shea comes: `!r` finds the quotes that fit,
# and shows a line end as \n. `type(self).__name__` tells the truth in subclasses, too. A repr
# isn't always Python: `<Socket to 10.0.0.1, closed>` is fine where an object can't be pasted.
