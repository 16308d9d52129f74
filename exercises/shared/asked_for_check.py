"""A row of values for checks of laziness. Nothing to do here."""

import pytest


class Asked:
    """Hands out values, notes how many it was asked for, and stops whoever wants too many."""

    def __init__(self, values, patience, words):
        self.values, self.patience, self.words = iter(values), patience, words
        self.count = 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.count == self.patience:
            pytest.fail(self.words)
        value = next(self.values)
        self.count += 1
        return value
