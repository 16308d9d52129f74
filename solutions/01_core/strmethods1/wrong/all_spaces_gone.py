# expect: a space that is missing inside makes it another name
def badge_name(text):
    return text.strip().title()


def login(text):
    return text.strip().lower().replace(" ", ".")


def same_person(first, second):
    return first.replace(" ", "").strip().lower() == second.replace(" ", "").strip().lower()


def is_speaker(text):
    return text.strip().lower().startswith("speaker:")
