# expect: other letters make another person, and so does a missing space inside
def badge_name(text):
    return text.strip().title()


def login(text):
    return text.strip().lower().replace(" ", ".")


def same_person(first, second):
    return first.lower().replace(" ", "").strip() == second.lower().replace(" ", "").strip()
