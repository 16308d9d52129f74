"""A default is made only once."""


def add_item(item, cart=None):
    """Add the item to the cart, or to a new one, and return the cart.

    A cart that is handed in is the one that is changed and returned.
    """
    if cart is None:
        cart = []
    cart.append(item)
    return cart


def describe(name, tags=None):
    """Return the dict {"name": …, "tags": …} of an article.

    "new" is True in the tags unless the caller has said otherwise. The dict
    that was handed in stays as it was.
    """
    given = {} if tags is None else tags
    return {"name": name, "tags": {"new": True, **given}}


def make_logger(clock):
    """Return a function log(text, time=…); clock() gives the time of day."""

    def log(text, time=None):
        if time is None:
            time = clock()
        return f"{time} {text}"

    return log
