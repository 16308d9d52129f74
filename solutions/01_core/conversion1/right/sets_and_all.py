def to_flag(text: str) -> bool:
    return text.casefold().strip() in {"true", "yes", "on", "1"}


def to_number(text: str) -> int | float:
    if text.find(".") == -1:
        return int(text)
    return float(text)


def to_level(text: str) -> int | None:
    digits = text.strip()
    if digits and all(letter in "0123456789" for letter in digits):
        return int(digits)
