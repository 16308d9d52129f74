"""What a settings file means."""


def to_flag(text):
    """Return True for "true", "yes", "on" and "1", otherwise False."""
    return text.strip().lower() in ("true", "yes", "on", "1")


def to_number(text):
    """Return an int if the text has no point, otherwise a float."""
    if "." in text:
        return float(text)
    return int(text)


def to_level(text):
    """Return the level as an int if the text has digits only, otherwise None."""
    text = text.strip()
    if text.isdigit():
        return int(text)
    return None
