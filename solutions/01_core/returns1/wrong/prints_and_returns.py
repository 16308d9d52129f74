# expect: a function that calculates leaves that to others
def rent(hours):
    amount = hours * 12
    amount = amount + 5
    return amount


def discount(amount):
    if amount >= 100:
        return 10
    return 0


def share(amount, singers):
    print(amount / singers)
    return amount / singers


def letter(choir, hours, singers):
    total = rent(hours) - discount(rent(hours))
    each = share(total, singers)
    return f"Dear choir {choir}, each of you pays {each:.2f}."
