"""Sets and dicts in one line."""


def domains(addresses):
    """Return the set of the domains of e-mail addresses, in lower case."""
    return {address.strip().lower().partition("@")[2] for address in addresses}


def cheap(prices, limit):
    """Return a dict with the articles of prices that cost no more than the limit."""
    return {article: price for article, price in prices.items() if price <= limit}


def by_price(prices):
    """Return a dict from price to article; of equal prices the last article wins."""
    return {price: article for article, price in prices.items()}


def lengths(words):
    """Return a dict from each word, in lower case, to the number of its letters."""
    return {word.lower(): len(word) for word in words}


# Why this way
#
# The filter makes a new dict and so avoids deleting in a loop. by_price is honest
# about its loss in the docstring; where nothing may get lost, group into lists as in
# the phone book. `{x for x in []}` is an empty set, `{}` an empty dict: it is the
# inside of the brackets that decides.
