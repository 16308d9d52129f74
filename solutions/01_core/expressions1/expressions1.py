"""Brackets say what belongs together."""


def frame_length(width, height):
    """Return the length of a frame: width and height added, then doubled."""
    return 2 * (width + height)


def middle_price(cheap, dear):
    """Return the price half-way between the cheap and the dear paint."""
    return (cheap + dear) / 2


def full_tins(area, reserve, area_per_tin):
    """Return how many full tins the area together with the reserve uses up."""
    return (area + reserve) // area_per_tin


def colour_error(wanted, measured):
    """Return the difference of wanted and measured, squared. It is never negative."""
    return (wanted - measured) ** 2


def is_open(mixed, paid):
    """Return True until the order is both mixed and paid."""
    return not (mixed and paid)


# Why this way
#
# Every one of these ran without an error and gave a plausible number, which is
# what makes rank mistakes costly. `not (mixed and paid)` could also be written
# `not mixed or not paid`; the form with brackets is the sentence as it was said.
