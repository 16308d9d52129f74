"""The age on the form of a swimming club."""


def check_age(age):
    """Return the age, if it's a whole number from 0 to 120.

    Anything that isn't a whole number raises a TypeError: a text, 30.5, None, and True and
    False, too. A whole number out of range raises a ValueError with the number in its message.
    """
    if isinstance(age, bool) or not isinstance(age, int):
        raise TypeError(f"age must be a whole number, not {age!r}")
    if age < 0 or age > 120:
        raise ValueError(f"age must be from 0 to 120, not {age}")
    return age
