"""The dictionary service, as it comes in its package. Leave it as it is."""

WORDS = {("hello", "fr"): "bonjour", ("hello", "it"): "ciao", ("bee", "fr"): "abeille"}


class Dictionary:
    """A dictionary for one language."""

    def __init__(self, language):
        self.language = language

    def translate(self, word, *, to):
        """Return the word in another language, or raise a LookupError."""
        if (word, to) not in WORDS:
            raise LookupError(f"no word for {word!r}")
        return WORDS[word, to]

    def is_free(self, word):
        """Return whether a word costs nothing."""
        return len(word) < 5
