def badge_name(text):
    name = text.strip()
    name = name.title()
    return name


def login(text):
    name = text.lower()
    name = name.strip()
    return name.replace(" ", ".")


def same_person(first, second):
    if first.strip().casefold() == second.strip().casefold():
        return True
    else:
        return False


def is_speaker(text):
    entry = text.lstrip()
    entry = entry.upper()
    return entry[:8] == "SPEAKER:"
