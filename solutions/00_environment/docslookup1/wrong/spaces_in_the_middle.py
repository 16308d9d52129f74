# expect: tidy: the spaces inside the text stay
def tidy(text):
    return text.replace(" ", "")


def place(mark):
    return mark.replace("GEO-", "")


def how_often(letter, text):
    return text.lower().count(letter)


def spine(text):
    return text.center(20, ".")


def card(number):
    return str(number).zfill(4)
