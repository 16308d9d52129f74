def ticket_price(age: int) -> int:
    if age >= 65:
        return 6
    if age >= 18:
        return 9
    if age >= 6:
        return 4
    return 0
