"""A train that Python understands.

    >>> class Shelf:
    ...     def __init__(self, titles):
    ...         self._titles = list(titles)
    ...
    ...     def __len__(self):
    ...         return len(self._titles)
    ...
    ...     def __getitem__(self, place):
    ...         return self._titles[place]
    >>> shelf = Shelf(["Dune", "Ulysses", "Emma"])
    >>> len(shelf), shelf[-1]
    (3, 'Emma')
    >>> for title in shelf:
    ...     print(title)
    Dune
    Ulysses
    Emma
    >>> bool(Shelf([]))
    False

Two methods, and nobody wrote a loop for `for` or a rule for `bool`! Without `__iter__`, Python
asks for `shelf[0]`, `shelf[1]` … until there's an IndexError. Without `__bool__`, something of
length 0 is false. `in` would go through all of it, too, unless there's a `__contains__`.

Mireille announces trains: "Your train has 4 coaches, the bistro is in coach 2." She wants to
write `len(train)` and `"bistro" in train`. Write the whole class Train. None of it is given, but
the program below and the docstring say how it's used.
"""

import sys


class Train:
    """Coaches in their order, each a text with what it offers: Train(["quiet", "bistro bikes"]).

    Train(coaches)     takes a list, and keeps a copy: the caller's list can change later on
    len(train)         how many coaches it has; a train without coaches is false
    train[0]           the first coach's text; train[-1] is the last one's
    train[1:3]         a slice is a Train of its own, with these coaches
    train[9]           an IndexError if there's no such coach
    "bikes" in train   whether any coach offers this; it's a whole word of the coach's text
    for coach in train each coach's text, from the front
    str(train)         the drawing: <##[quiet][bistro bikes]   and <## without any coach
    """

    # TODO: write the class.


def announce(train):
    """Return the lines that Mireille reads out."""
    if not train:
        return ["This is an engine. Please don't board."]
    lines = [str(train), f"Your train has {len(train)} coaches."]
    for number, coach in enumerate(train, start=1):
        if "bistro" in coach.split():
            lines.append(f"The bistro is in coach {number}.")
    if "bikes" not in train:
        lines.append("There's no room for bikes today.")
    if len(train) > 3:
        lines.append(f"Only the front goes on to Nice: {train[:2]}")
    return lines


if __name__ == "__main__":
    # python3 dunder2.py quiet "bistro bikes" first family   (on Windows: py dunder2.py ...)
    print("\n".join(announce(Train(sys.argv[1:]))))
