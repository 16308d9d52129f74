# expect: fee_for_two calls fee, so a new price in fee counts for two as well
def fee(hours):
    return 5 + 2 * hours


def label(number, colour):
    return "Bicycle " + str(number) + " (" + colour + ")"


def fee_for_two(first_hours, second_hours):
    return 10 + 2 * first_hours + 2 * second_hours


print(label(7, "red"))
print("3 hours:", fee(3))
