"""Helpers of the checks. Nothing to do here."""

import pytest


class Clock:
    """A clock that goes on when somebody sleeps."""

    def __init__(self):
        self.now = 500.0
        self.slept = []

    def __call__(self):
        return self.now

    def sleep(self, seconds):
        self.slept.append(seconds)
        self.now += seconds


def check(found, wanted, words):
    """Fail with these words if the two differ."""
    if found != wanted:
        pytest.fail(f"{words}\n\nfound:  {found}\nwanted: {wanted}")


def there(module, name):
    """Return what the learner has written, or say that it's missing."""
    found = getattr(module, name, None)
    if found is None:
        pytest.fail(f"There is no {name} in {module.__name__}.py yet.")
    return found
