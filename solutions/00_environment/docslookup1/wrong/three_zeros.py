# expect: card: zeros fill it up to four digits
def tidy(text):
    return text.strip()


def place(mark):
    return mark.removeprefix("GEO-")


def how_often(letter, text):
    return text.lower().count(letter)


def spine(text):
    return text.center(20, ".")


def card(number):
    return "000" + str(number)
