"""One column too few.

At the city run, two people wore the same number, and neither would take it off. Hamza has found
out why. The entry form has these columns:

    Last name    E-mail    2nd runner    Class    Name    name

His program makes a Python name of each heading. Two columns became `name`, and the second
quietly replaced the first.

A text can tell whether it would do as a name. `isidentifier` looks only at the characters;
the module keyword knows the words that Python keeps for itself:

    >>> "last_name".isidentifier(), "2nd_runner".isidentifier(), "e-mail".isidentifier()
    (True, False, False)
    >>> "class".isidentifier()
    True
    >>> import keyword
    >>> keyword.iskeyword("class"), keyword.iskeyword("Class")
    (True, False)

By custom, a keyword gets an underscore at its end: class_. There are three functions to write,
each a little harder than the one before, and the third can use the second.
"""

import keyword


def is_name(text):
    """Return True if the text can be a name in Python, otherwise False."""
    # TODO: one question is missing.
    return text.isidentifier()


def to_name(heading):
    """Return a name for a heading.

    "Last name" gives last_name, "E-mail" e_mail, "2nd runner" _2nd_runner, " Class " class_.

    Spaces around it don't count, and it's all in small letters. Each space and each dash inside
    becomes an underscore. A digit in front gets an underscore before it, a keyword one after
    it. A heading has only letters, digits, spaces and dashes, and begins with a letter or a
    digit, spaces aside.
    """
    # TODO
    return heading


def to_names(headings):
    """Return a list with a name for each heading, in their order, and no name twice.

    A name that's already in the list gets _2 at its end, or _3, or _4: the first that's free.

    >>> to_names(["Name", "Age", "name", "NAME"])
    ['name', 'age', 'name_2', 'name_3']
    """
    # TODO
    return headings
