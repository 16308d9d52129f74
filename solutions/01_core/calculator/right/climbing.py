import operator
import sys

from tokens import CalculatorError, tokenise

STRENGTH = {"+": 1, "-": 1, "*": 2, "/": 2}
DO = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv}


class Reader:
    def __init__(self, text: str) -> None:
        self.tokens = [*tokenise(text), None]
        self.at = 0

    def peek(self):
        return self.tokens[self.at]

    def take(self):
        token = self.peek()
        self.at += 1
        return token

    def bad(self, token):
        what = "end" if token is None else repr(token)
        return CalculatorError(f"unexpected {what}")

    def factor(self) -> float:
        token = self.take()
        if token == "-":
            return -self.factor()
        if token == "(":
            value = self.climb(1)
            if (closing := self.take()) != ")":
                raise self.bad(closing)
            return value
        try:
            return float(token)
        except (TypeError, ValueError):
            raise self.bad(token) from None

    def climb(self, weakest: int) -> float:
        value = self.factor()
        while STRENGTH.get(self.peek(), 0) >= weakest:
            sign = self.take()
            other = self.climb(STRENGTH[sign] + 1)
            try:
                value = DO[sign](value, other)
            except ZeroDivisionError:
                raise CalculatorError("division by zero") from None
        return value


def evaluate(text):
    reader = Reader(text)
    value = reader.climb(1)
    if reader.peek() is not None:
        raise reader.bad(reader.peek())
    return value


def main(arguments):
    if arguments:
        try:
            print(format(evaluate(" ".join(arguments)), ".10g"))
        except CalculatorError as error:
            sys.stderr.write(f"error: {error}\n")
            return 1
        return
    while True:
        text = input("> ")
        if text == "":
            return 0
        try:
            print(format(evaluate(text), ".10g"))
        except CalculatorError as error:
            print("error:", error)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
