# expect: up to 15 minutes are free for everybody
def parking_fee(minutes, resident):
    """Return the fee in euros."""
    if not minutes:
        return 25
    if minutes <= 15:
        return 0
    hours = (minutes + 59) // 60
    fee = min(hours * 2, 18)
    if resident:
        return fee / 2
    return fee
