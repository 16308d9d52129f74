"""Empty the second time.

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

Before you run anything, decide what each name in the program below holds. Write the value,
as Python would show it.

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

# TODO
BEFORE = ...
FIRST = ...
AFTER = ...
REST = ...
AGAIN = ...
FULL = ...
PAIRS = ...


def summary(lines):
    """Return the smallest and the largest sale and how many there are: (7, 30, 3).

    lines may be any row of texts, such as an open file. Empty lines don't count. Without a sale
    it's (None, None, 0).
    """
    # TODO: on Monday this raised a ValueError.
    sales = map(int, filter(str.strip, lines))
    return (min(sales), max(sales), len(list(sales)))


def numbers(texts):
    """Return a list of the whole numbers in the texts, or None if one isn't a whole number."""
    # TODO: on Tuesday "twelve" got through, and the error came an hour later.
    try:
        return map(int, texts)
    except ValueError:
        return None


def discounted(prices, percents):
    """Return a dict: percent -> a list of all prices in cents, with that discount.

    Cents are whole numbers, and what's left over after // is dropped.
    """
    # TODO: on Wednesday all customers got the last discount.
    result = {}
    for percent in percents:
        result[percent] = map(lambda price: price * (100 - percent) // 100, prices)
    return result
