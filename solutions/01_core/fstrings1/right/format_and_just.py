def price_label(price):
    return format(price, ".2f") + " EUR"


def code_label(number):
    return "No. " + str(number).zfill(6)


def stock_label(stock):
    return "{:,} in stock".format(stock)


def row_label(name, price):
    return name.ljust(12) + f"{price:.2f}".rjust(8) + "|"


def debug_label(name, stock):
    return f"[{repr(name):>10}] stock={stock}"
