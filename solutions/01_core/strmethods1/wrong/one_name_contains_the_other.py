# expect: one letter more makes it another person
def badge_name(text):
    return text.strip().title()


def login(text):
    return text.strip().lower().replace(" ", ".")


def same_person(first, second):
    return second.strip().lower().startswith(first.strip().lower())


def is_speaker(text):
    return text.strip().lower().startswith("speaker:")
