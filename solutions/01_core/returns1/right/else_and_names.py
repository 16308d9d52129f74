def rent(hours):
    amount = hours * 12
    amount += 5
    return amount


def discount(amount):
    if amount >= 100:
        euros = 10
    else:
        euros = 0
    return euros


def share(amount, singers):
    return amount / singers


def letter(choir, hours, singers):
    total = rent(hours) - discount(rent(hours))
    each = share(total, singers)
    line = f"Dear choir {choir}, each of you pays {each:.2f}."
    print(line)
    return line
