# expect: each word of a title starts with a capital, the rest is small
def book_title(text):
    text.title()
    return text


def how_often(letter, text):
    text.count(letter)
    return text


def tidy(text):
    text.strip()
    return text


def is_on_shelf(shelf, mark):
    mark.startswith(shelf)
    return mark


def spine(text):
    text.center(20)
    return text
