# expect: the name is shown with quotes, the stock with its name
def price_label(price):
    return f"{price:.2f} EUR"


def code_label(number):
    return f"No. {number:06}"


def stock_label(stock):
    return f"{stock:,} in stock"


def row_label(name, price):
    return f"{name:<12}{price:>8.2f}|"


def debug_label(name, stock):
    return f"['{name:>8}'] {stock=}"
