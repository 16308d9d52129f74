# expect: spaces around the name don't become dots
def badge_name(text):
    return text.strip().title()


def login(text):
    return text.lower().replace(" ", ".").strip()


def same_person(first, second):
    return first.strip().lower() == second.strip().lower()


def is_speaker(text):
    return text.strip().lower().startswith("speaker:")
