"""From heading to name.

A program can ask whether a text would do as a name. `isidentifier` looks at the
characters only; the module keyword knows the reserved words:

    >>> "second_runner".isidentifier(), "2nd_runner".isidentifier()
    (True, False)
    >>> "class".isidentifier()
    True
    >>> import keyword
    >>> keyword.iskeyword("class"), keyword.iskeyword("runner")
    (True, False)

So "class" consists of the right characters and still cannot be a name. Programs that
turn the columns of a table into names, as all tools for data do, need both questions.
By custom a keyword gets an underscore at its end: class_.

Complete the two functions for the columns of an entry form.
"""

import keyword


def is_valid_name(text):
    """Return True if the text can be used as a name."""
    # TODO: one question is missing.
    return text.isidentifier()


def suggest_name(heading):
    """Return a name for the heading of a column.

    No outer spaces, lower case; a space or a dash inside becomes an underscore.
    A digit in front gets an underscore before it, a keyword one after it:
    "Last name" gives last_name, "E-mail" e_mail, "2nd runner" _2nd_runner and
    "Class" class_. The heading has letters, digits, spaces and dashes only.
    """
    # TODO
    return heading
