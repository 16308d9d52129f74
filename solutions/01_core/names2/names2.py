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
    for heading in headings:
        name = to_name(heading)
        candidate = name
        number = 2
        while candidate in names:
            candidate = f"{name}_{number}"
            number += 1
        names.append(candidate)
    return names


# Why this way
#
# The module knows the keywords of the Python that runs; a list of your own would go out of
# date (`async` and `await` became keywords in 3.7). It's asked after `lower`, because "Class"
# isn't a keyword and "class" is. Counting how often a name came up isn't enough: a heading
# could be called "Name 2". So each candidate is looked up before it's taken.
