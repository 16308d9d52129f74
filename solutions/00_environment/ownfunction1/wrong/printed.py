# expect: return
def fee(hours):
    print(5 + 2 * hours)


def label(number, colour):
    print("Bicycle", number, "(" + colour + ")")


def fee_for_two(first_hours, second_hours):
    print(fee(first_hours), fee(second_hours))


print(label(7, "red"))
print("3 hours:", fee(3))
