"""Types lines at a prompt that knows the library. Nothing to do here."""

from datetime import date
from decimal import Decimal

from lending import model, trying
from session_for_check import typed


def check(lines, wanted=None, **more):
    from lending import library

    names = {**vars(trying), **vars(model), "date": date, "Decimal": Decimal}
    typed(library, lines, wanted, **{**names, **more})


def check_model(lines, wanted=None, **more):
    typed(model, lines, wanted, **{"date": date, "Decimal": Decimal, **more})


def refused(lines, words="", **more):
    check(lines, raises=model.LendingError, words=words, **more)


def after_refusal(start, call, then, wanted):
    """The last line's value, when a call was refused before it."""
    check(f"{start}try:\n    {call}\nexcept LendingError:\n    pass\n{then}", wanted)


START = """calendar, notes = Calendar(), Notes()
library = Library(calendar, notes)
library.add(Item("T1", "tent", Decimal(120)))
library.add(Item("D1", "drill", Decimal(3)))
ana, bo = Member("Ana"), Member("Bo")
"""
