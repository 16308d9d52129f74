BANDS = [(6, 0), (18, 4), (65, 9)]


def ticket_price(age):
    for end, price in BANDS:
        if age < end:
            return price
    return 6
