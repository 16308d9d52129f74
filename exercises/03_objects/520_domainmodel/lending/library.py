"""Stages 2 and 3: lending and waiting."""

from lending.model import LendingError


class Library:
    """All items, the loans of those that are out, and the queues for them."""

    # TODO
