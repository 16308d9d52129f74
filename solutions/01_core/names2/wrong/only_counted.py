# expect: a number that's already taken is left out
"""One column too few."""

import keyword


def is_name(text):
    """Return True if the text can be a name in Python, otherwise False."""
    return text.isidentifier() and not keyword.iskeyword(text)


def to_name(heading):
    """Return a name for a heading."""
    name = heading.strip().lower().replace(" ", "_").replace("-", "_")
    if keyword.iskeyword(name):
        return name + "_"
    if not name.isidentifier():
        return "_" + name
    return name


def to_names(headings):
    """Return a list with a name for each heading, in their order, and no name twice."""
    names = []
    counts = {}
    for heading in headings:
        name = to_name(heading)
        counts[name] = counts.get(name, 0) + 1
        names.append(name if counts[name] == 1 else f"{name}_{counts[name]}")
    return names
