import sys

from tokens import CalculatorError, tokenise


def evaluate(text):
    tokens = tokenise(text)
    tokens.reverse()  # the next token is the last one now
    value = expression(tokens)
    if tokens != []:
        raise CalculatorError("unexpected " + repr(tokens[-1]))
    return float(value)


def expression(tokens):
    terms = [term(tokens)]
    while tokens and tokens[-1] in "+-":
        sign = 1 if tokens.pop() == "+" else -1
        terms.append(sign * term(tokens))
    return sum(terms)


def term(tokens):
    result = factor(tokens)
    while tokens and tokens[-1] in "*/":
        if tokens.pop() == "*":
            result = result * factor(tokens)
            continue
        try:
            result = result / factor(tokens)
        except ZeroDivisionError as error:
            raise CalculatorError("division by zero") from error
    return result


def factor(tokens):
    if not tokens:
        raise CalculatorError("unexpected end")
    first = tokens.pop()
    match first:
        case "-":
            return -factor(tokens)
        case "(":
            inside = expression(tokens)
            if not tokens:
                raise CalculatorError("unexpected end")
            if tokens[-1] != ")":
                raise CalculatorError(f"unexpected {tokens[-1]!r}")
            tokens.pop()
            return inside
        case "+" | "*" | "/" | ")":
            raise CalculatorError(f"unexpected {first!r}")
    return float(first)


def show(text):
    print(f"{evaluate(text):.10g}")


def main(arguments):
    if arguments != []:
        try:
            show(" ".join(arguments))
        except CalculatorError as error:
            print("error:", error, file=sys.stderr)
            sys.exit(1)
    else:
        for question in iter(lambda: input("> "), ""):
            try:
                show(question)
            except CalculatorError as error:
                print(f"error: {error}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
