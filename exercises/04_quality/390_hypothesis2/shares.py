"""A bill, split fairly."""


def split(cents, people):
    """Return what each of some people pays for a bill of some cents: a list, from the largest down.

    Together they pay the bill, to the cent. Nobody pays more than one cent more than another.
    The bill is 0 cents or more, of any size. With no people, or fewer, it's a ValueError.
    """
    if people < 1:
        raise ValueError("nobody is there to pay")
    share, rest = divmod(cents, people)
    return [share + 1] * rest + [share] * (people - rest)
