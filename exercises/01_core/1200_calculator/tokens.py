"""Cut the text of an expression into tokens. Nothing to do here."""


class CalculatorError(Exception):
    """An expression that cannot be calculated."""


def tokenise(text):
    """Return the list of numbers, operators and brackets in the text."""
    tokens = []
    position = 0
    while position < len(text):
        start = position
        while position < len(text) and text[position] in "0123456789.":
            position += 1
        if position > start:
            number = text[start:position]
            if number.count(".") > 1 or number == ".":
                raise CalculatorError(f"not a number: {number!r}")
            tokens.append(number)
            continue
        if text[position] in "+-*/()":
            tokens.append(text[position])
        elif not text[position].isspace():
            raise CalculatorError(f"unexpected character: {text[position]!r}")
        position += 1
    return tokens
