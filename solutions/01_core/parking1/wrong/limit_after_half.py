# expect: residents pay half of 18 at most
def parking_fee(minutes, resident):
    """Return the fee in euros."""
    if minutes is None:
        return 25
    if minutes <= 15:
        return 0
    hours = (minutes + 59) // 60
    fee = hours * 2
    if resident:
        fee = fee / 2
    return min(fee, 18)
