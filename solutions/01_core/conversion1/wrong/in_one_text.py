# expect: all other texts mean False
def to_flag(text):
    return text.strip().lower() in "true yes on 1"


def to_number(text):
    if "." in text:
        return float(text)
    return int(text)


def to_level(text):
    text = text.strip()
    if text.isdigit():
        return int(text)
    return None
