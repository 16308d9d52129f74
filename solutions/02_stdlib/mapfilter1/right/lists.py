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
    sales = sorted(map(int, filter(str.strip, lines)))
    return (sales[0], sales[-1], len(sales)) if sales else (None, None, 0)


def numbers(texts):
    """Return a list of the whole numbers in the texts, or None if one of them isn't any."""
    result = []
    for text in texts:
        try:
            result.append(int(text))
        except ValueError:
            return None
    return result


def discounted(prices, percents):
    """Return a dict: percent -> a list of all prices in cents, less so many percent.

    Cents are whole numbers, and what's left over after // is dropped.
    """
    result = {}
    for percent in percents:
        result[percent] = list(map(lambda price: price * (100 - percent) // 100, prices))
    return result

