def postage(weight):
    if weight <= 2:
        price = 5
    elif weight > 2 and weight <= 5:
        price = 7
    elif 5 < weight <= 10:
        price = 10
    else:
        price = 18
    print(weight, price)
    return price


def insurance(value):
    if value >= 500:
        return 9
    elif value >= 50:
        return 3
    return 0
