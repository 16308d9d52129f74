def fee(hours):
    return 2 * hours + 5


def label(number, colour):
    return " ".join(["Bicycle", str(number), "(%s)" % colour])


fee_for_two = lambda a, b: sum([fee(hours) for hours in (a, b)])

print(fee_for_two(2, 2))
