"""The page that shows every property of a thing."""


def page(thing):
    """Return the lines of the page."""
    names = [name for name in dir(type(thing)) if isinstance(getattr(type(thing), name), property)]
    return [f"{name}: {getattr(thing, name)}" for name in names]
