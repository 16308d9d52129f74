# expect: empty lines don't count
"""Empty at the second look."""

BEFORE = 0
FIRST = 20
AFTER = ["293"]
REST = [10, 30, -10]
AGAIN = []
FULL = [4, 7]
PAIRS = [(1, 2), (3, 4)]


def summary(lines):
    """Return the smallest and the largest sale and how many there are: (7, 30, 3).

    lines may be any row of texts, such as an open file. Empty lines don't count. Without a sale
    it's (None, None, 0).
    """
    sales = [int(line) for line in lines if line]
    if not sales:
        return None, None, 0
    return min(sales), max(sales), len(sales)


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
    result = {}
    for percent in percents:
        result[percent] = [price * (100 - percent) // 100 for price in prices]
    return result


