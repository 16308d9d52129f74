"""Names that are allowed, names that are wise.

A name consists of letters, digits and underscores and does not begin with a
digit. About 35 words such as `class`, `def`, `return` and `not` are keywords:
they belong to the language and cannot be names.

A second group may be used as names, and should not be: the built-in functions.
Python does not complain about this

    >>> len = 3

but from here on `len("relay")` fails, because `len` is now a number. Such a line
does its damage far away from where it stands. Editors show the built-ins in a
colour of their own for that reason.

The entry list of a running club has three names that are not allowed and one
that is not wise. Rename them everywhere:

    first-name  ->  first_name           class  ->  school_class
    2nd_runner  ->  second_runner        max    ->  most_runners
"""

# TODO: rename the four names wherever they stand.

2nd_runner = "Amina"
max = 40


def entry(first-name, class):
    return f"{first-name} ({class})"


def places_left(entries):
    return max - entries


def slower_time(first_time, second_time):
    return max(first_time, second_time)


relay = entry(2nd_runner, "6b")
