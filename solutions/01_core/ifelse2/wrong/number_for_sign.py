# expect: 10 grams more than a boundary
def postage(weight):
    if weight < 3:
        return 5
    elif weight < 6:
        return 7
    elif weight < 11:
        return 10
    else:
        return 18


def insurance(value):
    if value < 50:
        fee = 0
    elif value < 500:
        fee = 3
    else:
        fee = 9
    return fee
