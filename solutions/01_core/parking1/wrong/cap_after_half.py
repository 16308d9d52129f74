# expect: residents pay half of what others pay
def parking_fee(minutes, resident):
    if minutes is None:
        return 25
    if minutes <= 15:
        return 0
    fee = (minutes + 59) // 60 * 2
    if resident:
        fee = fee / 2
    return min(fee, 18)
