# expect: RecursionError
"""Recursion for nested data."""


def flatten(items):
    """Return all things in the nested list, in their order, as one flat list.

    >>> flatten(["tent", ["rope", ["knife"], []], "map"])
    ['tent', 'rope', 'knife', 'map']
    """
    flat = []
    for item in items:
        if isinstance(item, (list, str)):
            flat.extend(flatten(item))
        else:
            flat.append(item)
    return flat


def depth(folder):
    """Return how many levels of folders there are; a folder alone has 1.

    >>> depth({"a.txt": 3, "photos": {"may": {}}})
    3
    """
    inner = [depth(value) for value in folder.values() if isinstance(value, dict)]
    return 1 + max(inner, default=0)


def size(folder):
    """Return the sum of the sizes of all files in the folder and below it."""
    total = 0
    for value in folder.values():
        total += size(value) if isinstance(value, dict) else value
    return total
