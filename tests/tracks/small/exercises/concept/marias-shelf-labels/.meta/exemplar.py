"""Functions for labelling shelves."""

from shelf_categories import COLD


def labels(goods):
    """Give each label once."""

    return set(goods)


def shelf(label):
    """Say on which shelf something belongs."""

    return 'cold' if label in COLD else 'dry'
