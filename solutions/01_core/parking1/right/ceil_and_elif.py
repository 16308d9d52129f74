import math


def parking_fee(minutes, resident):
    """Return the fee in euros."""
    if minutes is None:
        return 25
    elif minutes <= 15:
        return 0
    else:
        fee = math.ceil(minutes / 60) * 2
        if fee > 18:
            fee = 18
        return fee / 2 if resident else fee
