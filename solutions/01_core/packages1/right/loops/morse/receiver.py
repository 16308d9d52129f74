from . import table


def letter_of(group):
    if group == "/":
        return " "
    for letter in table.CODE:
        if table.CODE[letter] == group:
            return letter
    return "?"


def decode(code):
    text = ""
    for group in code.split():
        text += letter_of(group)
    return text
