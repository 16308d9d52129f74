"""The words in use. English, until somebody chooses another language."""

WORDS = {"welcome": "Welcome"}
