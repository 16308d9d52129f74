"""Stage 1: what there is."""

from dataclasses import dataclass


class LendingError(Exception):
    """Something is against the rules."""


@dataclass(frozen=True)
class Member:
    """Somebody who borrows things."""

    name: str

    # TODO: the rule.


@dataclass(frozen=True)
class Item:
    """Something that can be borrowed."""

    # TODO


@dataclass(frozen=True)
class Loan:
    """An item that a member has for some days."""

    # TODO
