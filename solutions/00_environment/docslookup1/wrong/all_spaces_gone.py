# expect: the spaces around the text go, those inside stay
def book_title(text):
    return text.title()


def how_often(letter, text):
    return text.count(letter)


def tidy(text):
    return text.replace(" ", "")


def is_on_shelf(shelf, mark):
    return mark.startswith(shelf)


def spine(text):
    return text.center(20)
