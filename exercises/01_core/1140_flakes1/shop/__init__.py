"""The public names of the shop."""

from .prices import price, total
