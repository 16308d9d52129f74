# expect: from 6 to 17 the price is 4
def ticket_price(age):
    if age < 6:
        return 0
    elif age < 65:
        return 9
    elif age < 18:
        return 4
    else:
        return 6
