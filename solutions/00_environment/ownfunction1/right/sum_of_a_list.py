def fee(hours):
    cost = 5
    cost += 2 * hours
    return cost


def label(number, colour):
    return "Bicycle " + str(number) + " (" + colour + ")"


def fee_for_two(first_hours, second_hours):
    return sum([fee(hours) for hours in (first_hours, second_hours)])
