"""The age on a membership form of a swimming club."""


def check_age(age):
    """Return the age if it is a whole number from 0 to 120, both included.

    A wrong type (text, float, None, and also True and False) is a TypeError,
    a number out of range a ValueError whose message contains the number.
    """
    if isinstance(age, bool) or not isinstance(age, int):
        raise TypeError(f"age must be a whole number, not {age!r}")
    if not 0 <= age <= 120:
        raise ValueError(f"age must be from 0 to 120, not {age}")
    return age
