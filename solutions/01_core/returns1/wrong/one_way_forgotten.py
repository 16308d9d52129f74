# expect: below 100 the discount is 0, and not None
def rent(hours):
    amount = hours * 12
    return amount + 5


def discount(amount):
    if amount >= 100:
        return 10


def share(amount, singers):
    return amount / singers


def letter(choir, hours, singers):
    amount = rent(hours)
    if amount >= 100:
        amount = amount - discount(amount)
    each = share(amount, singers)
    return f"Dear choir {choir}, each of you pays {each:.2f}."
