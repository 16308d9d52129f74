"""Project: a password generator. The brief is in README.md.

Work stage by stage: the tests of a stage fail until it is done.
"""

import string

AMBIGUOUS = "Il1|O0o"


def classes(digits=True, symbols=True, ambiguous=True):
    """Return a list of texts, one for each class in use: small, capitals, digits, symbols.

    With ambiguous=False none of them contains a character of AMBIGUOUS.
    """
    # TODO: stage 1
    return [string.ascii_lowercase]


def entropy(length, used):
    """Return the bits of entropy, rounded down, of passwords from these classes."""
    # TODO: stage 1
    return 0


def generate(length, used):
    """Return a password with at least one character of each class in `used`.

    A length smaller than the number of classes is a ValueError.
    """
    # TODO: stage 2
    return ""


def main(argv=None):
    """Run the command line; return the exit status."""
    # TODO: stage 3
    return 0


# TODO: stage 3: what runs when the file is started as a program?
