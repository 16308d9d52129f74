"""Any number of arguments.

`*names` collects the positional arguments that are left, as a tuple. `**names`
collects the named ones, as a dict:

    >>> def show(first, *rest, **options):
    ...     return first, rest, options
    >>> show(1, 2, 3, colour="red", size=4)
    (1, (2, 3), {'colour': 'red', 'size': 4})
    >>> show(1)
    (1, (), {})

print, max and many functions of web frameworks work so. The names *args and
**kwargs are a custom; say what is collected if you can: *prices, **attributes.

Write the three functions of a web shop. Their signatures are part of the work.
"""


# TODO: any number of prices.
def total(prices):
    """Return the sum of the prices; 0 if there are none.

    >>> total(3, 4.5, 2)
    9.5
    """
    return 0


# TODO: a member's name and any number of clubs.
def membership(name, clubs):
    """Return the name and the clubs in alphabetical order.

    >>> membership("Ada", "rowing", "chess")
    'Ada: chess, rowing'
    >>> membership("Bo")
    'Bo: no clubs'
    """
    return name


# TODO: a tag name and any number of named attributes.
def tag(name, attributes):
    """Return an opening tag for a web page, attributes in the order given.

    Python's keywords cannot be names of arguments, so the caller writes
    class_ for class: one underscore at the end of a name is dropped.

    >>> tag("br")
    '<br>'
    >>> tag("a", href="/cart", class_="button")
    '<a href="/cart" class="button">'
    """
    return f"<{name}>"
