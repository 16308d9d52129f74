YES = ["true", "yes", "on", "1"]


def to_flag(text):
    for word in YES:
        if text.strip().lower() == word:
            return True
    return False


def to_number(text):
    try:
        return int(text)
    except ValueError:
        return float(text)


def to_level(text):
    try:
        level = int(text)
    except ValueError:
        return None
    return level if level >= 0 else None
