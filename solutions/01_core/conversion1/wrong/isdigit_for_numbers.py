# expect: a text without a point gives an int
def to_flag(text):
    return text.strip().lower() in ("true", "yes", "on", "1")


def to_number(text):
    if text.isdigit():
        return int(text)
    return float(text)


def to_level(text):
    if text.isdigit():
        return int(text)
    return None
