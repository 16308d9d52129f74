"""A function that calls itself."""


def factorial(n):
    """Return 1 * 2 * … * n, which is the number of orders of n books on a shelf.

    factorial(0) is 1. A negative n is a ValueError with the number in it.
    """
    if n < 0:
        raise ValueError(f"n must not be negative: {n}")
    if n == 0:
        return 1
    return n * factorial(n - 1)


def digit_sum(number):
    """Return the sum of the digits of a whole number; a sign does not count."""
    if number < 0:
        return digit_sum(-number)
    if number < 10:
        return number
    return number % 10 + digit_sum(number // 10)


def countdown(n):
    """Return the text of a countdown: "3, 2, 1, start" for 3, "start" for 0."""
    if n == 0:
        return "start"
    return f"{n}, {countdown(n - 1)}"
