"""One column too few."""

import keyword


def is_name(text):
    """Return True if the text can be a name in Python, otherwise False."""
    if keyword.iskeyword(text):
        return False
    return text.isidentifier()


def to_name(heading):
    """Return a name for a heading."""
    name = heading.strip().lower().replace(" ", "_").replace("-", "_")
    if keyword.iskeyword(name):
        return name + "_"
    if not name.isidentifier():
        return "_" + name
    return name


def free(name, names, number=1):
    candidate = name if number == 1 else f"{name}_{number}"
    return free(name, names, number + 1) if candidate in names else candidate


def to_names(headings):
    """Return a list with a name for each heading, in their order, and no name twice."""
    names = []
    for heading in headings:
        name = to_name(heading)
        names.append(free(name, names))
    return names
