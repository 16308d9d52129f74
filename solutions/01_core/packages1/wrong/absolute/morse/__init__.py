"""Morse code: encode and decode."""

from morse.receiver import decode
from morse.sender import encode
