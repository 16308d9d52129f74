# expect: a price has two digits after the point
def price_label(price):
    return f"{round(price, 2)} EUR"


def code_label(number):
    return f"No. {number:06}"


def stock_label(stock):
    return f"{stock:,} in stock"


def row_label(name, price):
    return f"{name:<12}{price:>8.2f}|"


def debug_label(name, stock):
    return f"[{name!r:>10}] {stock=}"
