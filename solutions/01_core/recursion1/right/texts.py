def factorial(n: int) -> int:
    if n < 0:
        raise ValueError("there is no factorial of " + str(n))
    return 1 if n < 2 else n * factorial(n - 1)


def digit_sum(number: int) -> int:
    digits = str(number).lstrip("-")
    if len(digits) == 1:
        return int(digits)
    return int(digits[0]) + digit_sum(int(digits[1:]))


def countdown(n: int) -> str:
    if n:
        return ", ".join([str(n), countdown(n - 1)])
    return "start"
