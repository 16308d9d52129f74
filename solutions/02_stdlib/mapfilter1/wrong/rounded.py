# expect: of the price that's left, parts of a cent are dropped
"""Empty at the second look.

    sales = map(int, ["12", "7", "30"])
    print(max(sales))
    print(min(sales))

What does this print? 30, and then a ValueError: there's nothing left to take the smallest of.

`map(function, values)` applies a function to each value, and `filter(function, values)` keeps
the values for which it says yes. Neither makes a list. They make an iterator, which works out
a value when somebody asks for the next one, and hands out each value only once:

    >>> sales = map(int, ["12", "7", "30"])
    >>> next(sales)
    12
    >>> list(sales), list(sales)
    ([7, 30], [])

Decide what's in each name of the program below before you run anything. Write the value, as
Python would show it.

Then help Mateo's bakery. In his three functions, map and filter are lazier than he thought.
"""

#     asked = []
#
#     def celsius(text):
#         asked.append(text)
#         return int(text) - 273
#
#     readings = map(celsius, ["293", "283", "303", "263"])
#     before = len(asked)
#     first = next(readings)
#     after = list(asked)
#     rest = list(readings)
#     again = list(readings)
#
#     full = list(filter(None, map(int, ["0", "4", "0", "7"])))
#
#     row = map(int, ["1", "2", "3", "4"])
#     pairs = list(zip(row, row))

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
    sales = list(map(int, filter(str.strip, lines)))
    if not sales:
        return (None, None, 0)
    return (min(sales), max(sales), len(sales))


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
        result[percent] = list(map(lambda price: round(price * (100 - percent) / 100), prices))
    return result
