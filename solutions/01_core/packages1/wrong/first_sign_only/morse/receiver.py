"""From Morse code to text."""

from .table import CODE

LETTERS = {code: letter for letter, code in CODE.items()}


def decode(code):
    words = []
    for word in code.split("/"):
        letters = ""
        for group in word.split():
            letters += LETTERS.get(group, "?")
        words.append(letters)
    return " ".join(words)
