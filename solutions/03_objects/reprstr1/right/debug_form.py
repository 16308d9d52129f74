"""The log knows which parcels are lost. It won't say."""


class Parcel:
    """A parcel: to whom, how heavy, and whether it's fragile."""

    def __init__(self, to, kilos, fragile=False):
        self.to = to
        self.kilos = kilos
        self.fragile = fragile

    def __repr__(self):
        name = type(self).__name__
        to, kilos, fragile = self.to, self.kilos, self.fragile
        return f"{name}({to=}, {kilos=}, {fragile=})"

    def __str__(self):
        text = "{} kg for {}".format(self.kilos, self.to)
        if self.fragile:
            text += ", fragile"
        return text


class Express(Parcel):
    """A parcel that goes first."""


class Depot:
    """A place with parcels."""

    def __init__(self, city, parcels):
        self.city = city
        self.parcels = parcels

    def __repr__(self):
        return f"Depot(city={repr(self.city)}, parcels={self.parcels})"

    def __str__(self):
        return "\n- ".join([f"{self.city} ({len(self.parcels)})", *map(str, self.parcels)])


if __name__ == "__main__":
    noor = Parcel("Noor", 2.5)
    eoin = Express("Eoin O'Shea", 0.3, fragile=True)
    print("lost:", [noor, eoin])
    print(Depot("Lyon", [noor, eoin]))
