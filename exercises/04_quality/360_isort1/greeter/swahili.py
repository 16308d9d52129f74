"""Importing this module chooses Swahili."""

from greeter.words import WORDS

LANGUAGE = "Swahili"
WORDS["welcome"] = "Karibu"
