"""Helpers of the checks. Nothing to do here."""

import threading

import pytest


class Clock:
    """A clock that goes on only when it's told to."""

    def __init__(self, now=1000.0):
        self.now = now

    def __call__(self):
        return self.now


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


def decorated(module, name, *values):
    """Return a decorator, or say what's missing."""
    made = there(module, name)(*values)
    if not callable(made):
        pytest.fail(f"{name}(...) should return a decorator, a function. It returns {made!r}.")
    return made


def has(function, name):
    """Return this function of a cached function, or say that it's missing."""
    found = getattr(function, name, None)
    if not callable(found):
        pytest.fail(f"A function that is decorated with @cached has no {name}() here.")
    return found


def together(*calls, words="A call never ends:"):
    """Run these at the same time, each in a thread, and return what came of them, in order.

    Of an error that's its name. If one of them never ends, fail with these words.
    """
    results = [None] * len(calls)
    start = threading.Barrier(len(calls))

    def run(number, call):
        start.wait(10)
        try:
            results[number] = call()
        except Exception as error:  # noqa: BLE001
            results[number] = type(error).__name__

    threads = [threading.Thread(target=run, args=pair, daemon=True) for pair in enumerate(calls)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(6)
        if thread.is_alive():
            pytest.fail(f"{words} it waits for something that won't happen.")
    return results
