"""Empty the second time."""

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
    sales = [int(line) for line in lines if line.strip()]
    if not sales:
        return None, None, 0
    return min(sales), max(sales), len(sales)


def numbers(texts):
    """Return a list of the whole numbers in the texts, or None if one isn't a whole number."""
    try:
        return list(map(int, texts))
    except ValueError:
        return None


def discounted(prices, percents):
    """Return a dict: percent -> a list of all prices in cents, with that discount.

    Cents are whole numbers, and what's left over after // is dropped.
    """
    result = {}
    for percent in percents:
        result[percent] = [price * (100 - percent) // 100 for price in prices]
    return result


# Why this way
#
# A list holds its values, so it can be looked at three times, and an error shows where it's
# made: inside the `try`. The lambda looked `percent` up when the values were asked for, after
# the loop. A comprehension does it at once. Where `map` needs a lambda, most people write a
# comprehension anyway; `map(int, texts)` with a function that's there already is fine.
