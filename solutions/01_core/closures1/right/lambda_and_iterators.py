import itertools


def make_converter(rate):
    return lambda amount: round(amount * rate, 2)


def make_queue(letter, first=1):
    numbers = itertools.count(first)
    return lambda: letter + str(next(numbers))


def make_limiter(limit):
    answers = itertools.chain(itertools.repeat(True, limit), itertools.repeat(False))

    def allowed():
        return next(answers)

    return allowed
