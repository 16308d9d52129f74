# expect: place: only GEO- goes, letters like it that come after it stay
def tidy(text):
    return text.strip()


def place(mark):
    return mark.strip("GEO-")


def how_often(letter, text):
    return text.lower().count(letter)


def spine(text):
    return text.center(20, ".")


def card(number):
    return str(number).zfill(4)
