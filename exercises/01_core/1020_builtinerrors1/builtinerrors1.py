"""Row G doesn't exist.

Three in the morning, in a hospital. Amara wants crisps and types G7 into the snack machine.
"Row G has no number 7." So she tries all the others, from G1 to G9. What the machine didn't
say: last week row G was taken out.

Kinds of error belong to families:

    Exception
        ArithmeticError
            ZeroDivisionError
        LookupError
            IndexError          a list has no such place
            KeyError            a dict has no such key
        AttributeError          there's no such name after the dot
        TypeError
        ValueError

An `except` catches its kind and everything below it. The first one that fits wins:

    >>> try:
    ...     ["tea", "soup"][5]
    ... except LookupError as error:
    ...     print("caught:", error)
    ... except IndexError:
    ...     print("never reached")
    caught: list index out of range

Find out why `serve` says what it says, then write the other three. Each has one `try` for the
error it expects. All others go on to the caller, since they're somebody's mistake.
"""


def serve(machine, row, number):
    """Return the snack in a row of the machine. Its numbers begin with 1.

    >>> serve({"A": ["tea", "soup"]}, "A", 2)
    'soup'

    If there is no such row, return "no row G". If the row has no such number, return
    "row G has no number 7". No number is below 1.
    """
    # TODO: the second except is never reached. And what happens for the number 0?
    try:
        return machine[row][number - 1]
    except LookupError:
        return f"row {row} has no number {number}"
    except KeyError:
        return f"no row {row}"


def share(total, people):
    """Return what each of this many people pays, or None if there is nobody."""
    # TODO
    return total / people


def label(snack):
    """Return the snack in capitals, or "?" for a thing that can't say upper(), such as None."""
    # TODO
    return snack.upper()


def first_that_works(ways):
    """Call the functions in the list until one returns something, and return that.

    A way that ends with a KeyError or an IndexError doesn't work: try the next one. If none of
    them works, return None.
    """
    # TODO: one except is enough for both.
    return ways[0]()
