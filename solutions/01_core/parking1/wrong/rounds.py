# expect: every hour begun costs 2
def parking_fee(minutes, resident):
    """Return the fee in euros."""
    if minutes is None:
        return 25
    if minutes <= 15:
        return 0
    hours = max(1, round(minutes / 60))
    fee = min(hours * 2, 18)
    if resident:
        return fee / 2
    return fee
