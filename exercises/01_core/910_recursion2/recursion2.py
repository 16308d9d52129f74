"""Recursion for nested data.

A packing list may contain bags with packing lists of their own, as deep as you
like. Loops would need one level for each depth. A function that calls itself
for each inner list needs none:

    >>> def count(items):
    ...     total = 0
    ...     for item in items:
    ...         total += count(item) if isinstance(item, list) else 1
    ...     return total
    >>> count(["tent", ["rope", ["knife"]], "map"])
    4

Folders, menus, comments with answers and JSON are nested in the same way. The
base case is hidden in the data: an inner list that contains no further list.

Complete the functions. Lists contain texts, numbers or lists; folders are dicts
from a name to a size (a file) or to another dict (a folder).
"""


def flatten(items):
    """Return all things in the nested list, in their order, as one flat list.

    >>> flatten(["tent", ["rope", ["knife"], []], "map"])
    ['tent', 'rope', 'knife', 'map']
    """
    # TODO
    return items


def depth(folder):
    """Return how many levels of folders there are; a folder alone has 1.

    >>> depth({"a.txt": 3, "photos": {"may": {}}})
    3
    """
    # TODO
    return 1


def size(folder):
    """Return the sum of the sizes of all files in the folder and below it."""
    # TODO
    return 0
