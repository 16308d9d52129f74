BICYCLE = 5
HOUR = 2


def fee(hours: float) -> float:
    cost = HOUR * hours
    cost = cost + BICYCLE
    return cost


def label(number: int, colour: str) -> str:
    return f"Bicycle {number} ({colour})"


def fee_for_two(first, second):
    one = fee(first)
    other = fee(second)
    print("together", one + other)
    return one + other
