"""A calculator by recursive descent. The brief is in README.md.

Each rule of the README becomes a function. It takes what it needs from the front of
the list of tokens, leaves the rest to others, and returns a value:

    >>> tokens = ["1", "+", "2"]
    >>> tokens.pop(0)
    '1'
    >>> tokens
    ['+', '2']

Where a rule mentions another rule, its function calls the other function. Try it with
`python3 calculator.py` (on Windows `py calculator.py`).
"""

import sys

from tokens import CalculatorError, tokenise


def evaluate(text):
    """Return the value of the expression as a float."""
    tokens = tokenise(text)
    return read_sum(tokens)


def read_sum(tokens):
    """Take a whole sum from the front of the tokens and return its value."""
    # TODO (stage 1): + and - are missing. (stage 2): products.
    return float(tokens.pop(0))


# TODO (stage 2): read_product. (stage 3): read_factor.


def main(arguments):
    """Run the program and return its exit status."""
    # TODO (stage 5): this is right for one question that has an answer.
    print(evaluate(input("> ")))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
