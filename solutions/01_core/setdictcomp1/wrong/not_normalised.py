# expect: each domain once, in lower case and without spaces
def domains(addresses):
    return {address.split("@")[1] for address in addresses}


def cheap(prices, limit):
    return {article: price for article, price in prices.items() if price <= limit}


def by_price(prices):
    return {price: article for article, price in prices.items()}


def lengths(words):
    return {word.lower(): len(word) for word in words}
