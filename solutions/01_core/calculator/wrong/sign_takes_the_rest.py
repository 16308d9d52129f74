# expect: minus as a sign
import sys

from tokens import CalculatorError, tokenise


def evaluate(text):
    tokens = tokenise(text)
    value = read_sum(tokens)
    if tokens:
        raise CalculatorError(f"unexpected {tokens[0]!r}")
    return value


def read_sum(tokens):
    value = read_product(tokens)
    while tokens and tokens[0] in ["+", "-"]:
        sign = tokens.pop(0)
        other = read_product(tokens)
        if sign == "+":
            value += other
        else:
            value -= other
    return value


def read_product(tokens):
    value = read_factor(tokens)
    while tokens and tokens[0] in ["*", "/"]:
        sign = tokens.pop(0)
        other = read_factor(tokens)
        if sign == "*":
            value *= other
        elif other == 0:
            raise CalculatorError("division by zero")
        else:
            value /= other
    return value


def read_factor(tokens):
    if not tokens:
        raise CalculatorError("unexpected end")
    token = tokens.pop(0)
    if token == "-":
        return -read_sum(tokens)
    if token == "(":
        value = read_sum(tokens)
        if not tokens:
            raise CalculatorError("unexpected end")
        token = tokens.pop(0)
        if token != ")":
            raise CalculatorError(f"unexpected {token!r}")
        return value
    try:
        return float(token)
    except ValueError:
        raise CalculatorError(f"unexpected {token!r}") from None


def main(arguments):
    if arguments:
        try:
            print(f"{evaluate(' '.join(arguments)):.10g}")
        except CalculatorError as error:
            print(f"error: {error}", file=sys.stderr)
            return 1
        return 0
    while True:
        text = input("> ")
        if text == "":
            return 0
        try:
            print(f"{evaluate(text):.10g}")
        except CalculatorError as error:
            print(f"error: {error}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
