"""Prints a label for a bunch of flowers."""

from pythlings_parcels import label

print(label("Wen", "3 Canal Street"))
