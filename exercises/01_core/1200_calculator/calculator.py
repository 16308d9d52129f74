"""A calculator by recursive descent. The brief is in README.md.

A rule such as "a sum is products with + or - between them" becomes a function.
It takes what it needs from the front of the list of tokens and leaves the rest:

    >>> tokens = ["1", "+", "2"]
    >>> tokens.pop(0), tokens
    ('1', ['+', '2'])

Where a rule mentions another rule, the function calls that function. Config
files, search boxes and SQL are read in this way.
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
    # TODO (stage 4)
    print(evaluate(" ".join(arguments)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
