"""Nothing on the invoice."""


def rent(hours):
    """Return the rent: 12 euros for each hour and 5 for the cleaning."""
    amount = hours * 12
    amount = amount + 5
    return amount


def discount(amount):
    """Return the discount: 10 euros from an amount of 100 on, and 0 below that."""
    if amount >= 100:
        return 10
    return 0


def share(amount, singers):
    """Return what each of the singers pays. A function that calculates prints nothing."""
    return amount / singers


def letter(choir, hours, singers):
    """Return the text of the letter, such as "Dear choir Alba, each of you pays 2.90."."""
    total = rent(hours) - discount(rent(hours))
    each = share(total, singers)
    return f"Dear choir {choir}, each of you pays {each:.2f}."


# Why this way
#
# share should not print as well: its caller may want the value for a sum, a file or
# a test, and can always print it. discount is the sly one, because it works for
# every large booking and gives None for a small one. If a function returns a value on
# one way through, let it return one on every way.
