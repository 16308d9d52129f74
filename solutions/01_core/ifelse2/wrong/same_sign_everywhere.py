# expect: from 50 euros on the insurance costs 3
def postage(weight):
    if weight <= 2:
        return 5
    elif weight <= 5:
        return 7
    elif weight <= 10:
        return 10
    else:
        return 18


def insurance(value):
    if value <= 50:
        fee = 0
    elif value <= 500:
        fee = 3
    else:
        fee = 9
    return fee
