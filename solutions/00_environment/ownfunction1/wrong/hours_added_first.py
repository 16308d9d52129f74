# expect: two bicycles cost the sum of their two fees
def fee(hours):
    return 5 + 2 * hours


def label(number, colour):
    return "Bicycle " + str(number) + " (" + colour + ")"


def fee_for_two(first_hours, second_hours):
    return fee(first_hours + second_hours)


print(label(7, "red"))
print("3 hours:", fee(3))
