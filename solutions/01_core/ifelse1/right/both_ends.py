def ticket_price(age):
    if age <= 5:
        price = 0
    elif age >= 6 and age <= 17:
        price = 4
    elif 18 <= age <= 64:
        price = 9
    else:
        price = 6
    return price
