"""TODO(author): another style that is as right, which the tests must not refuse; or delete this file."""


def double(number):
    return number + number
