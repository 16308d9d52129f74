# expect: one capital for each word
def badge_name(text):
    text.strip()
    return text.title()


def login(text):
    return text.strip().lower().replace(" ", ".")


def same_person(first, second):
    return first.strip().lower() == second.strip().lower()


def is_speaker(text):
    return text.strip().lower().startswith("speaker:")
