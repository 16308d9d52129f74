def factorial(n):
    if n > 0:
        return factorial(n - 1) * n
    if n == 0:
        return 1
    raise ValueError(f"{n} is negative")


def digit_sum(number):
    number = abs(number)
    if number == 0:
        return 0
    rest, digit = divmod(number, 10)
    return digit_sum(rest) + digit


def countdown(n):
    return "start" if n <= 0 else str(n) + ", " + countdown(n - 1)
