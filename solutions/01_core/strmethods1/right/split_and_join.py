def words(text):
    return text.split()


def badge_name(text):
    return " ".join(word.capitalize() for word in words(text))


def login(text):
    return ".".join(words(text.lower()))


def same_person(first, second):
    return badge_name(first) == badge_name(second)
