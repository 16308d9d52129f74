BICYCLE = 5
HOUR = 2


def fee(hours: float) -> float:
    return HOUR * hours + BICYCLE


def label(number, colour):
    return "Bicycle {} ({})".format(number, colour)


def fee_for_two(first_hours, second_hours):
    first = fee(first_hours)
    second = fee(second_hours)
    total = first + second
    return total
