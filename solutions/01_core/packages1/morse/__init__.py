"""Morse code: encode and decode."""

from .receiver import decode
from .sender import encode

__all__ = ["decode", "encode"]  # the names that are meant for others
