"""Any number of arguments."""


def total(*prices):
    """Return the sum of the prices; 0 if there are none.

    >>> total(3, 4.5, 2)
    9.5
    """
    return sum(prices)


def membership(name, *clubs):
    """Return the name and the clubs in alphabetical order.

    >>> membership("Ada", "rowing", "chess")
    'Ada: chess, rowing'
    >>> membership("Bo")
    'Bo: no clubs'
    """
    if not clubs:
        return f"{name}: no clubs"
    return f"{name}: {', '.join(sorted(clubs))}"


def tag(name, **attributes):
    """Return an opening tag for a web page, attributes in the order given.

    Python's keywords cannot be names of arguments, so the caller writes
    class_ for class: one underscore at the end of a name is dropped.

    >>> tag("br")
    '<br>'
    >>> tag("a", href="/cart", class_="button")
    '<a href="/cart" class="button">'
    """
    parts = [name]
    for key, value in attributes.items():
        parts.append(f'{key.removesuffix("_")}="{value}"')
    return f"<{' '.join(parts)}>"
