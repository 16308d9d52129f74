# expect: cheap, by_price and lengths are one dict comprehension each
def domains(addresses):
    return {address.strip().lower().partition("@")[2] for address in addresses}


def cheap(prices, limit):
    result = {}
    for article, price in prices.items():
        if price <= limit:
            result[article] = price
    return result


def by_price(prices):
    return {price: article for article, price in prices.items()}


def lengths(words):
    return {word.lower(): len(word) for word in words}
