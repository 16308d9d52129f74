def tidy(text: str) -> str:
    return text.strip(" \t\n")


def place(mark: str) -> str:
    if mark.startswith("GEO-"):
        print("on our shelf:", mark)
        return mark[4:]
    return mark


def how_often(letter: str, text: str) -> int:
    return text.count(letter) + text.count(letter.upper())


def spine(text: str) -> str:
    return f"{text:.^20}"


def card(number: int) -> str:
    return str(number).rjust(4, "0")
