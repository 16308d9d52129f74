"""Empty at the second look."""

BEFORE, FIRST = 0, 20
AFTER = ['293']
REST = [10, 30, -10]
AGAIN = []
FULL = [4, 7]
PAIRS = [(1, 2), (3, 4)]


def summary(lines):
    """Return the smallest and the largest sale and how many there are: (7, 30, 3).

    lines may be any row of texts, such as an open file. Empty lines don't count. Without a sale
    it's (None, None, 0).
    """
    low = high = None
    count = 0
    for line in lines:
        if line.strip() == "":
            continue
        sale = int(line)
        low = sale if low is None else min(low, sale)
        high = sale if high is None else max(high, sale)
        count += 1
    return low, high, count


def numbers(texts):
    """Return a list of the whole numbers in the texts, or None if one of them isn't any."""
    try:
        return list(map(int, texts))
    except ValueError:
        return None


def discounted(prices, percents):
    """Return a dict: percent -> a list of all prices in cents, less so many percent.

    Cents are whole numbers, and what's left over after // is dropped.
    """
    return {percent: [reduced(price, percent) for price in prices] for percent in percents}


def reduced(price: int, percent: int) -> int:
    return price * (100 - percent) // 100

