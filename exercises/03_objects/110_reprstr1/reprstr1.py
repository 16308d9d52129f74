"""The log knows which parcels are lost. It won't say.

Three in the morning, Noor's depot:

    lost: [<__main__.Parcel object at 0x7f1c2a0b3d50>, <__main__.Parcel object at 0x7f1c2a0b4e10>]

Without a `__repr__`, an object shows its class and its place in memory. Two methods decide what it
looks like as text:

    >>> class Stamp:
    ...     def __init__(self, country, cents):
    ...         self.country = country
    ...         self.cents = cents
    ...     def __repr__(self):
    ...         return f"Stamp(country={self.country!r}, cents={self.cents!r})"
    ...     def __str__(self):
    ...         return f"{self.cents} cents for {self.country}"
    >>> stamp = Stamp("Perú", 90)
    >>> stamp
    Stamp(country='Perú', cents=90)
    >>> print(stamp, [stamp])
    90 cents for Perú [Stamp(country='Perú', cents=90)]

`__repr__` is for you: at the prompt, in a log, inside a list. The best one is Python: pasted, it
makes the same object again. (`!r` sets the quotes.) `__str__` is for people, for `print` and
f-strings.

Give both classes both methods, and read the log again: `python3 reprstr1.py` (on Windows
`py reprstr1.py`).
"""


class Parcel:
    """A parcel: to whom, how heavy, and whether it's fragile.

    repr    Parcel(to='Noor', kilos=2.5, fragile=True)
    str     2.5 kg for Noor, fragile        (or just: 2.5 kg for Noor)
    """

    def __init__(self, to, kilos, fragile=False):
        self.to = to
        self.kilos = kilos
        self.fragile = fragile

    # TODO


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

    # TODO


if __name__ == "__main__":
    noor = Parcel("Noor", 2.5)
    eoin = Express("Eoin O'Shea", 0.3, fragile=True)
    print("lost:", [noor, eoin])
    print(Depot("Lyon", [noor, eoin]))
