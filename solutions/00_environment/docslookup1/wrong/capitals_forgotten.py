# expect: how_often: the capitals count too
def tidy(text):
    return text.strip()


def place(mark):
    return mark.removeprefix("GEO-")


def how_often(letter, text):
    text.lower()
    return text.count(letter)


def spine(text):
    return text.center(20, ".")


def card(number):
    return str(number).zfill(4)
