def price_label(price):
    return "%.2f EUR" % price


def code_label(number):
    return "No. %06d" % number


def stock_label(stock):
    return f"{stock:,d} in stock"


def row_label(name, price):
    amount = f"{price:.2f}"
    return f"{name:12}{amount:>8}|"


def debug_label(name, stock):
    return "[%10r] stock=%d" % (name, stock)
