# expect: a number is doubled
"""TODO(author): a wrong answer that learners really give."""


def double(number):
    return number**2
