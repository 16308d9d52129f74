# expect: the badge has capitals and no outer spaces
def badge_name(text):
    text = text.strip()
    text.title()
    return text


def login(text):
    return text.strip().lower().replace(" ", ".")


def same_person(first, second):
    return login(first) == login(second)
