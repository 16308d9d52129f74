# expect: so does a kind of parcel that somebody adds later
"""The log knows which parcels are lost. It won't say."""


class Parcel:
    """A parcel: to whom, how heavy, and whether it's fragile.

    repr    Parcel(to='Noor', kilos=2.5, fragile=True)
    str     2.5 kg for Noor, fragile        (or just: 2.5 kg for Noor)
    """

    def __init__(self, to, kilos, fragile=False):
        self.to = to
        self.kilos = kilos
        self.fragile = fragile

    def __repr__(self):
        return f"{'Express' if isinstance(self, Express) else 'Parcel'}(to={self.to!r}, kilos={self.kilos!r}, fragile={self.fragile!r})"

    def __str__(self):
        text = f"{self.kilos} kg for {self.to}"
        if self.fragile:
            text += ", fragile"
        return text


class Express(Parcel):
    """A parcel that goes first. Its repr begins with Express. Nothing has to be written here."""


class Depot:
    """A place with parcels.

    repr    Depot(city='Lyon', parcels=[Parcel(to='Noor', kilos=2.5, fragile=False)])
    str     the city with the number of parcels, then a line for each of them, with its str

            Lyon (1)
            - 2.5 kg for Noor
    """

    def __init__(self, city, parcels):
        self.city = city
        self.parcels = parcels

    def __repr__(self):
        return f"Depot(city={self.city!r}, parcels={self.parcels!r})"

    def __str__(self):
        text = f"{self.city} ({len(self.parcels)})"
        for parcel in self.parcels:
            text += f"\n- {parcel}"
        return text


if __name__ == "__main__":
    noor = Parcel("Noor", 2.5)
    eoin = Express("Eoin O'Shea", 0.3, fragile=True)
    print("lost:", [noor, eoin])
    print(Depot("Lyon", [noor, eoin]))
