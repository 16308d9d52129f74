def make_converter(rate: float):
    def converter(amount: float) -> float:
        result = amount * rate
        return round(result, 2)

    return converter


def make_queue(letter, first=1):
    given = []

    def take():
        ticket = f"{letter}{first + len(given)}"
        given.append(ticket)
        return ticket

    return take


def make_limiter(limit):
    left = limit

    def allowed():
        nonlocal left
        if left == 0:
            return False
        left -= 1
        return True

    return allowed
