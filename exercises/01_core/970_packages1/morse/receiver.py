"""From Morse code to text."""


def decode(code):
    """Return the text, in capitals. Each group of dots and dashes without a letter becomes ?

    >>> decode("--. --- / ........ -.")
    'GO ?N'
    """
    # TODO: there is a dict for the other direction in table.py.
    return ""
