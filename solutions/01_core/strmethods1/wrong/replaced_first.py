# expect: the login is in lower case, with a point between the words
def badge_name(text):
    return text.strip().title()


def login(text):
    return text.lower().replace(" ", ".").strip()


def same_person(first, second):
    return badge_name(first) == badge_name(second)
