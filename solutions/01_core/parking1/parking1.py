"""An hour that costs two."""


def parking_fee(minutes, resident):
    """Return the fee in euros."""
    if minutes is None:
        return 25
    if minutes <= 15:
        return 0
    hours = (minutes + 59) // 60
    fee = min(hours * 2, 18)
    if resident:
        return fee / 2
    return fee


# Why this way
#
# Each rule on the sign is a line or two, in the same order, so a changed rule is a changed
# line. `is None` comes first: None can't be compared with 15, and 0 minutes aren't a lost
# ticket, so `if not minutes` would be wrong. The limit comes before the halving, or a
# resident would pay up to 18. Adding 59 before `// 60` is a common way to round up.
