# expect: timeout and retries by position are refused
"""Only by name, only by position."""


def fetch(address, *rest, timeout=10, retries=0):
    """Return the order for the downloader as text."""
    return f"{address} timeout={timeout} retries={retries}"


def tag(name, /, **attributes):
    """Return an opening tag with its attributes.

    >>> tag("circle", r=4, name="wheel")
    '<circle r="4" name="wheel">'
    """
    shown = "".join([f' {key}="{value}"' for key, value in attributes.items()])
    return f"<{name}{shown}>"


def area(width, height, /, *, unit="m"):
    """Return the area with its unit, such as "12 m2"."""
    return f"{width * height} {unit}2"
