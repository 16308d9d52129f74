# expect: evaluate('2 3') gives 2.0. It should raise a CalculatorError
"""A calculator by recursive descent. The brief is in README.md."""

import sys

from tokens import CalculatorError, tokenise


def evaluate(text):
    """Return the value of the expression as a float."""
    tokens = tokenise(text)
    value = read_sum(tokens)
    return value


def read_sum(tokens):
    """Take a whole sum from the front of the tokens and return its value."""
    value = read_product(tokens)
    while tokens and tokens[0] in ("+", "-"):
        if tokens.pop(0) == "+":
            value += read_product(tokens)
        else:
            value -= read_product(tokens)
    return value


def read_product(tokens):
    """Take a product from the front of the tokens and return its value."""
    value = read_factor(tokens)
    while tokens and tokens[0] in ("*", "/"):
        operator = tokens.pop(0)
        factor = read_factor(tokens)
        if operator == "*":
            value *= factor
        elif factor == 0:
            raise CalculatorError("division by zero")
        else:
            value /= factor
    return value


def read_factor(tokens):
    """Take a number, a signed factor or a bracket and return its value."""
    token = take(tokens)
    if token == "-":
        return -read_factor(tokens)
    if token == "(":
        value = read_sum(tokens)
        closing = take(tokens)
        if closing != ")":
            raise CalculatorError(f"unexpected {closing!r}")
        return value
    if token in ("+", "*", "/", ")"):
        raise CalculatorError(f"unexpected {token!r}")
    return float(token)


def take(tokens):
    """Remove the first token and return it."""
    if not tokens:
        raise CalculatorError("unexpected end")
    return tokens.pop(0)


def converse():
    """Answer question after question, until an empty line."""
    question = input("> ")
    while question:
        try:
            print(f"{evaluate(question):.10g}")
        except CalculatorError as error:
            print(f"error: {error}")
        question = input("> ")


def main(arguments):
    """Run the program and return its exit status."""
    if not arguments:
        converse()
        return 0
    try:
        value = evaluate(" ".join(arguments))
    except CalculatorError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    print(f"{value:.10g}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
