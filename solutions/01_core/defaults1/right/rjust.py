def price_label(price: float, currency: str = "EUR", decimals: int = 2) -> str:
    number = format(price, "." + str(decimals) + "f")
    return " ".join([number, currency])


def shelf_line(
    name: str, price: float, currency: str = "EUR", decimals: int = 2, width: int = 30
) -> str:
    label = price_label(price, currency, decimals)
    line = name + label.rjust(width - len(name))
    if len(name) + 1 + len(label) > width:
        line = f"{name} {label}"
    return line
