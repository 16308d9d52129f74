"""Apart and together.

`split` cuts a text into a list of parts, `partition` cuts it once, `join` puts parts
together again. A number in square brackets takes one part out, counted from 0:

    >>> "jazz, soul, folk".split(", ")[1]
    'soul'
    >>> "volume = 7".partition("=")
    ('volume ', '=', ' 7')
    >>> "-".join(["jazz", "soul"])
    'jazz-soul'
    >>> "  low  high ".split(), " low".split(" ")
    (['low', 'high'], ['', 'low'])

Empty brackets cut at every run of spaces, `split(" ")` at every single one.

Programs read and write their settings and logs so. Complete the functions of an
internet radio whose settings are lines such as "volume = 7".
"""


def setting_name(line):
    """Return what stands before the first =, without outer spaces."""
    # TODO
    return line


def setting_value(line):
    """Return all that stands after the first =, without outer spaces.

    The value may contain further equals signs.
    """
    # TODO
    return line


def tidy(title):
    """Return the title with single spaces between its words and none outside."""
    # TODO: first apart, then together.
    return title


def csv_line(fields):
    """Return the fields in one line, with a semicolon between them.

    The fields come as a list of texts, such as `split` gives.
    """
    # TODO
    return fields
