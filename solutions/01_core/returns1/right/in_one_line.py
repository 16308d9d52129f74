def rent(hours: float) -> float:
    return 12 * hours + 5


def discount(amount: float) -> int:
    return 10 if amount >= 100 else 0


def share(amount: float, singers: int) -> float:
    per_head = amount / singers
    return per_head


def letter(choir, hours, singers):
    amount = rent(hours)
    each = share(amount - discount(amount), singers)
    return "Dear choir " + choir + ", each of you pays " + format(each, ".2f") + "."
