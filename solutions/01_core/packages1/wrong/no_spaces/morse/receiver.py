"""From Morse code to text."""

from .table import CODE

LETTERS = {code: letter for letter, code in CODE.items()}


def decode(code):
    """Return the text, in capitals. Each group of dots and dashes without a letter becomes ?

    >>> decode("--. --- / ........ -.")
    'GO ?N'
    """
    words = []
    for word in code.split("/"):
        words.append("".join([LETTERS.get(group, "?") for group in word.split()]))
    return "".join(words)
