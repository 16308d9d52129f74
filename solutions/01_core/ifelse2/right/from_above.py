def postage(weight: float) -> int:
    if weight > 10:
        return 18
    if weight > 5:
        return 10
    if weight > 2:
        return 7
    return 5


def insurance(value: float) -> int:
    fee = 9
    if value < 500:
        fee = 3
    if value < 50:
        fee = 0
    return fee
