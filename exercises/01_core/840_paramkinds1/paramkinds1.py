"""Who pays?

    transfer(50, "Ana", "Bo")

One morning Ana had 50 euros less than the day before, and she wasn't amused. The colleague
who had typed this line thought that the first name was the one who receives.

You can make such a line impossible. In the parameters of a `def`, a bare `*` means: whatever
comes after me must be named. A `/` means: whatever comes before me can't be named.

    >>> def fee(hours, /, *, member=False):
    ...     return hours * 2 if member else hours * 3
    >>> fee(4, member=True)
    8
    >>> fee(4, True)
    Traceback (most recent call last):
    TypeError: fee() takes 1 positional argument but 2 were given

And what is `/` good for? The name before it is free again, for a `**facts` that may collect
an argument of the same name. `card` below needs that.

Change the three `def` lines, and nothing else. No call that is still allowed may change its
result.
"""


# TODO: the amount with or without its name; from_whom and to_whom only by name
def transfer(amount, from_whom, to_whom):
    """Return the line for the bank's records."""
    return f"{amount} EUR from {from_whom} to {to_whom}"


# TODO: card("Momo", name="Momo the First") should work: name is one of the facts here.
def card(name, **facts):
    """Return an animal's card: its name, then its facts."""
    lines = [name]
    for fact, value in facts.items():
        lines.append(f"  {fact}: {value}")
    return "\n".join(lines)


# TODO: row and number only by position; child only by name, and it may be left out
def seat(row, number, child=False):
    """Return a cinema ticket: nobody says seat(number=7, row=3), and seat(3, 7, True) is a riddle."""
    kind = "child" if child else "adult"
    return f"row {row}, seat {number}, {kind}"
