def room_rent(hours: float) -> float:
    return 5 + 12 * hours


def share(amount: float, singers: int) -> float:
    per_head = amount / singers
    return per_head


def invoice_line(choir, hours, singers):
    total = room_rent(hours)
    each = share(total, singers)
    return choir + ": " + str(total) + " in all, " + str(each) + " for each singer"
