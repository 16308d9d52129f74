# expect: 60 minutes are one hour, not two
def parking_fee(minutes, resident):
    """Return the fee in euros."""
    if minutes is None:
        return 25
    if minutes <= 15:
        return 0
    hours = minutes // 60 + 1
    fee = min(hours * 2, 18)
    if resident:
        return fee / 2
    return fee
