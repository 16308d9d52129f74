# expect: fee_for_two calls fee, so a new price in fee counts there too
def fee(hours):
    return 5 + 2 * hours


def label(number, colour):
    return f"Bicycle {number} ({colour})"


def fee_for_two(first_hours, second_hours):
    return 10 + 2 * first_hours + 2 * second_hours
