# expect: speaker: anywhere else
def badge_name(text):
    return text.strip().title()


def login(text):
    return text.strip().lower().replace(" ", ".")


def same_person(first, second):
    return first.strip().lower() == second.strip().lower()


def is_speaker(text):
    return "speaker:" in text.lower()
