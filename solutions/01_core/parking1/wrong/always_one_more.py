# expect: a full hour is one hour, a minute more begins the next
def parking_fee(minutes, resident):
    if minutes is None:
        return 25
    if minutes <= 15:
        return 0
    fee = min((minutes // 60 + 1) * 2, 18)
    if resident:
        return fee / 2
    return fee
