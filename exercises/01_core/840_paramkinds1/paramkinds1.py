"""Only by name, only by position.

A bare `*` in the parameter list: what follows must be named in the call. A `/`:
what stands before it cannot be named.

    >>> def fee(hours, /, *, member=False):
    ...     return hours * (2 if member else 3)
    >>> fee(4, member=True)
    8
    >>> fee(4, True)
    Traceback (most recent call last):
    TypeError: fee() takes 1 positional argument but 2 were given

fee(hours=4) is a TypeError too. Named options keep calls readable and let you
reorder them later. A positional-only name may be changed later, and a **kwargs may
use it as well.

Change only the three lines with def.
"""


# TODO: timeout and retries must be named; nobody can read fetch(url, 5, 2).
def fetch(address, timeout=10, retries=0):
    """Return the order for the downloader as text."""
    return f"{address} timeout={timeout} retries={retries}"


# TODO: an SVG tag may have an attribute called name, so name must not be one here.
def tag(name, **attributes):
    """Return an opening tag with its attributes.

    >>> tag("circle", r=4, name="wheel")
    '<circle r="4" name="wheel">'
    """
    shown = "".join([f' {key}="{value}"' for key, value in attributes.items()])
    return f"<{name}{shown}>"


# TODO: width and height only by position, unit only by name.
def area(width, height, unit="m"):
    """Return the area with its unit, such as "12 m2"."""
    return f"{width * height} {unit}2"
