def parking_fee(minutes, resident):
    """Return the fee in euros."""
    if minutes is None:
        return 25
    if minutes <= 15:
        return 0
    fee: float = 0
    while minutes > 0:
        fee += 2
        minutes -= 60
    if fee > 18:
        fee = 18
    if resident:
        fee *= 0.5
    print(fee)
    return fee
