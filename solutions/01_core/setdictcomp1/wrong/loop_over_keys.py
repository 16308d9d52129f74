# expect: articles up to the limit, the limit included
def domains(addresses):
    return {address.strip().lower().partition("@")[2] for address in addresses}


def cheap(prices, limit):
    return {article: prices[article] for article in prices if prices[article] < limit}


def by_price(prices):
    return {prices[article]: article for article in prices}


def lengths(words):
    return {word.lower(): len(word) for word in words}
