# expect: which would run whatever somebody types
import sys

from tokens import CalculatorError, tokenise


def evaluate(text):
    try:
        return float(eval("".join(tokenise(text))))
    except ZeroDivisionError:
        raise CalculatorError("division by zero")
    except SyntaxError:
        raise CalculatorError("unexpected end")


def main(arguments):
    print(evaluate(" ".join(arguments)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
