"""A light across the bay."""

from .receiver import decode
from .sender import encode
