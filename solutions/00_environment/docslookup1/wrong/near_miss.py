# expect: each word of a title starts with a capital, the rest is small
def book_title(text):
    return text.capitalize()


def how_often(letter, text):
    return text.find(letter)


def tidy(text):
    return text.strip()


def is_on_shelf(shelf, mark):
    return mark.startswith(shelf)


def spine(text):
    return text.ljust(20)
