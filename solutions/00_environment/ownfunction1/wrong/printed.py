# expect: one hour costs 7
def fee(hours):
    print(5 + 2 * hours)


def label(number, colour):
    print(f"Bicycle {number} ({colour})")


def fee_for_two(first_hours, second_hours):
    print(fee(first_hours) + fee(second_hours))
