"""A client of the hut register."""

from hutbook._client import BadAnswer, HutBook, HutError, NotFound, Refused, Unavailable
from hutbook._models import Booking, Hut

__all__ = [
    "BadAnswer",
    "Booking",
    "Hut",
    "HutBook",
    "HutError",
    "NotFound",
    "Refused",
    "Unavailable",
]
