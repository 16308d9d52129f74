"""Convert what recipes are full of. The brief is in README.md.

A dict can know what the code would otherwise need an `if` for. Here each coin is
worth so many pence, and one line of arithmetic changes any coin into any other:

    >>> PENCE = {"penny": 1, "shilling": 12, "crown": 60}
    >>> 10 * PENCE["crown"] / PENCE["shilling"]
    50.0

Do one stage after the other, and run the program yourself after each.
"""


class ConversionError(ValueError):
    """A conversion that nobody can do; the message says why."""


# unit: (what it measures, how many metres or grams it is)
UNITS = {
    "m": ("length", 1),
    # TODO (stage 1): the other lengths, the weights. The temperatures (stage 2) may go
    # into a dict of their own.
}


def convert(value, source, target):
    """Return the value, given in the source unit, in the target unit."""
    # TODO (stage 1, 2, 3)
    return value


def answer(question):
    """Return the answer to a question such as "350 F in C"."""
    # TODO (stage 4)
    return question


if __name__ == "__main__":
    # TODO (stage 4): ask, print the answer, again and again until "end".
    print(answer(input("> ")))
