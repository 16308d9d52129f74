"""What a settings file means.

Everything in a file or a form is text. `int`, `float` and `str` convert:

    >>> int(" 12 "), float("1.5"), str(3)
    (12, 1.5, '3')

int("3.0") and int("warm") stop with a ValueError, so look before you convert:

    >>> "21".isdigit(), "-21".isdigit(), "warm".isdigit()
    (True, False, False)
    >>> "." in "21.5"
    True
    >>> "on" in ("yes", "on", "true")
    True

`bool` does not read words: bool("false") is True, since the text is not empty. More
than one heater has run all night because of this line. Which words mean yes is a
decision of your program, and it has to be written down.

Complete the functions that read the settings of a heater.
"""


def to_flag(text):
    """Return True for "true", "yes", "on" and "1", otherwise False.

    Capitals and outer spaces make no difference.
    """
    # TODO
    return bool(text)


def to_number(text):
    """Return an int if the text has no point, otherwise a float.

    "21" gives 21, "-4" gives -4, "21.0" gives 21.0. The text always is a number.
    """
    # TODO
    return float(text)


def to_level(text):
    """Return the level as an int if the text has digits only, otherwise None.

    Outer spaces make no difference.
    """
    # TODO: isdigit helps to look before you convert.
    return int(text)
