"""Functions for labelling shelves."""

from shelf_categories import COLD


def labels(goods):
    """Give each label once.

    :param goods: list - names of goods, some of them more than once.
    :return: set - each name once.
    """

    pass


def shelf(label):
    """Say on which shelf something belongs.

    :param label: str - name of a good.
    :return: str - `cold` or `dry`.
    """

    pass
