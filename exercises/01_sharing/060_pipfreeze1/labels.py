"""Prints a label for a parcel."""

from pythlings_parcels import label
from pythlings_postcode import tidy

print(label("Rania", tidy("ab12cd")))
